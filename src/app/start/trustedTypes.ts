/** HTML that Leaflet writes at import to test for SVG and VML. */
const leafletsConstants: readonly string[] = ['<svg/>', '<v:shape adj="1"/>'];

/**
 * Matches the addresses, relative to the app's folder, of the scripts that the app starts: data worker and
 * service worker.
 */
const ownScripts = /^(assets\/worker-[\w-]+\.js|sw\.js)$/;

type PolicyOptions = {
  readonly createHTML: (text: string) => string | null;
  readonly createScriptURL: (address: string) => string | null;
};

/** Part of the Trusted Types API that is used here; absent in some browsers. */
type PolicyFactory = { createPolicy(name: string, options: PolicyOptions): unknown };

/** Trusted Types check of HTML: returns Leaflet's constants, null for any other text. */
export function passHtml(text: string): string | null {
  return leafletsConstants.includes(text) ? text : null;
}

/**
 * Trusted Types check of a script address: returns that of a worker in the app's `folder` (with a trailing `/`), null
 * for any other.
 */
export function passScriptAddress(address: string, folder: string): string | null {
  const inFolder = address.startsWith(folder) ? address.slice(folder.length) : '';
  return ownScripts.test(inFolder) ? address : null;
}

// Set by our own page only, never by the library on somebody else's: there the host's policy counts. Where a
// policy is there already, that one stands.
const { trustedTypes } = globalThis as { readonly trustedTypes?: PolicyFactory };
if (trustedTypes) {
  const folder = new URL('.', document.baseURI).href;
  try {
    trustedTypes.createPolicy('default', {
      createHTML: passHtml,
      createScriptURL: (address) => passScriptAddress(new URL(address, document.baseURI).href, folder),
    });
  } catch {
    // The host's headers allow no policy of this name; its own is stricter.
  }
}
