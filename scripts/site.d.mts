import type { Plugin } from 'vite';

export declare function site(): Plugin;
