import type { Plugin } from 'vite';

export declare function site(address?: string): Plugin;
export declare function siteAddress(address: string | undefined): string | undefined;
