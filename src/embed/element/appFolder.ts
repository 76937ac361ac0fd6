const script = import.meta.url;

/** Address of the folder of the library's script, ending in `/`; the built app lies there too. */
const appFolder: string = new URL('.', script).href;

/**
 * Resolves a text as an address relative to the page; an invalid address is returned unchanged, and reported when it
 * is loaded.
 */
export function absolute(address: string): string {
  return URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI).href : address;
}

/** Returns the address of the built app's folder, ending in `/`: the given one, or that of the script. */
export function folderOf({ folder }: { readonly folder: string | undefined }): string {
  return folder === undefined ? appFolder : absolute(folder).replace(/\/?$/, '/');
}
