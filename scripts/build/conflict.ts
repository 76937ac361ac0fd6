import { basename } from 'node:path';

/** The conflict that the app is built for, by paths from the repository's root. It is chosen here only. */
export const conflict = {
  dataset: 'data/nagorno-karabakh-2020.json',
  /** For link previews; made by `npm run picture`. */
  picture: 'data/pictures/nagorno-karabakh-2020.png',
  pictureAlt:
    'The war on a map of the southern Caucasus, a glyph for each event, and on a timeline under it.',
} as const;

/** Hands the choice to the code as `import.meta.env.CONFLICT_DATASET`, and to pages as `%CONFLICT_DATASET%` and by its file's name. */
export const conflictDefine = {
  'import.meta.env.CONFLICT_DATASET': JSON.stringify(conflict.dataset),
  'import.meta.env.CONFLICT_FILE': JSON.stringify(basename(conflict.dataset)),
} as const;
