const script = import.meta.url;

/** Address of the folder that the library's script lies in, with `/` at its end: the built app is there too. */
export const appFolder: string = new URL('.', script).href;
