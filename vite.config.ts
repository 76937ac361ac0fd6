export { default } from './scripts/build/app.ts';
