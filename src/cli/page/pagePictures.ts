/** Names of the pictures of a view's page, with width and height in px. */
export const pagePictures = [
  { file: '1200x630.png', width: 1200, height: 630 },
  { file: '1080x1080.png', width: 1080, height: 1080 },
] as const;

export type PagePicture = (typeof pagePictures)[number];
