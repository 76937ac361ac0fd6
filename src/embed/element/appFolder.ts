const script = import.meta.url;

/** Address of the folder that the library's script lies in, with `/` at its end: the built app is there too. */
const appFolder: string = new URL('.', script).href;

/** A text as an address, against the page's own; what is no address stays as it is, and the loading says so. */
export function absolute(address: string): string {
  return URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI).href : address;
}

/** The folder of the built app with `/` at its end: the one that was given, or where the script lies. */
export function folderOf({ folder }: { readonly folder: string | undefined }): string {
  return folder === undefined ? appFolder : absolute(folder).replace(/\/?$/, '/');
}
