import type { Text } from './text';

/**
 * Kinds of support behind a statement: a page that was read, general knowledge of a named primary source, or
 * both; `not-stated` for files that give none.
 */
export const supports = ['page-read', 'general-knowledge', 'both', 'not-stated'] as const;
export type Support = (typeof supports)[number];

export type Source = {
  readonly id: string;
  readonly publisher?: string;
  readonly title: Text;
  /** Address of the source, http or https. Absent where no page was read. */
  readonly url?: string;
  /** Day on which the source was published, as EDTF. */
  readonly published?: string;
  readonly language?: string;
  readonly kind?: string;
  readonly support: Support;
};
