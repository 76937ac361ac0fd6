import { readFileSync } from 'node:fs';

const { config } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly config: { conflict: string };
};

/** Folder in `data/` of the conflict that the app is built for. It is chosen in package.json, as `config.conflict`, only. */
const folder = config.conflict;
const map = `data/${folder}/map.json`;
const { pictureAlt } = JSON.parse(readFileSync(map, 'utf8')) as { readonly pictureAlt: string };

/** The conflict's files, by paths from the repository's root. */
export const conflict = {
  dataset: `data/${folder}/dataset.json`,
  map,
  /** For link previews; made by `npm run picture`. */
  picture: `data/pictures/${folder}.png`,
  pictureAlt,
} as const;

/** Hands the choice to the code as `import.meta.env.CONFLICT_…`, and to pages as `%CONFLICT_…%`. */
export const conflictDefine = {
  'import.meta.env.CONFLICT_DATASET': JSON.stringify(conflict.dataset),
  'import.meta.env.CONFLICT_MAP': JSON.stringify(conflict.map),
  'import.meta.env.CONFLICT_FILE': JSON.stringify(`${folder}/dataset.json`),
} as const;
