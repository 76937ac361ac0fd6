/** Selects the element of the page by which its host names an archive of streets. */
export const streetsTag = 'meta[name=map-streets]';
