import { readFileSync } from 'node:fs';
import type { Text } from '../../src/model/text.ts';

/** Conflict as the build needs it. Paths are from the repository's root, texts in English like the pages. */
export type Conflict = {
  readonly id: string;
  readonly dataset: string;
  readonly map: string;
  readonly title: string;
  readonly summary: string;
  /** Path of the picture for link previews, made by `npm run picture`. */
  readonly picture: string;
  readonly pictureAlt: string;
};

/** Reads the dataset and map of a conflict's folder, and returns what the build needs of them. */
export function conflictIn(folder: string): Conflict {
  const dataset = `${folder}/dataset.json`;
  const map = `${folder}/map.json`;
  const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as unknown;
  const { id, ...texts } = read(dataset) as { readonly id: string; title?: Text; summary?: Text };
  const { pictureAlt } = read(map) as { readonly pictureAlt?: Text };
  const title = english(texts.title) || id;
  return {
    id,
    dataset,
    map,
    title,
    summary: english(texts.summary) || title,
    picture: `data/pictures/${id}.png`,
    pictureAlt: english(pictureAlt) || `${title}: its events on a map, and on a timeline under it.`,
  };
}

/**
 * Returns the English text like `textIn`, which can't be used here: it imports without file extensions, of
 * which Vite warns in vitest's configuration.
 */
function english(text: Text | undefined): string | undefined {
  return typeof text === 'object' ? (text['en'] ?? Object.values(text)[0]) : text;
}

const { config } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly config: { conflict: string };
};

/**
 * Conflict that the app is built for: a folder in `data/`, set in package.json as `config.conflict` and nowhere
 * else.
 */
export const conflict = conflictIn(`data/${config.conflict}`);

/** Constants that hand the chosen conflict to the code as `import.meta.env.CONFLICT_…`. */
export const conflictDefine = {
  'import.meta.env.CONFLICT_DATASET': JSON.stringify(conflict.dataset),
  'import.meta.env.CONFLICT_MAP': JSON.stringify(conflict.map),
} as const;
