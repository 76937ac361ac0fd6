/**
 * Content security policy that the app is served with. Nothing may be loaded but the page's own files;
 * `img-src` also names the tile server that a reader may switch on, and `connect-src` any https dataset that a
 * link may name. Frames hold the app's own embedded view: the preview in the share dialog.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: https://tile.openstreetmap.org",
  "connect-src 'self' https:",
  "worker-src 'self'",
  "frame-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  'frame-ancestors *',
  // Text becomes markup, code or the address of code only by the page's own policy: src/app/start/trustedTypes.ts.
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ');

export const securityHeaders: { readonly [name: string]: string } = {
  'Content-Security-Policy': contentSecurityPolicy,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  // Inside `<iframe sandbox="allow-scripts">` the app has no origin of its own, so that even its module scripts
  // and its data come from another one; so does the web component in somebody else's page. All of it is public.
  'Access-Control-Allow-Origin': '*',
};
