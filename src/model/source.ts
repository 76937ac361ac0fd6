import type { Text } from './text';

/**
 * Kinds of support of a statement: a page that was read, general knowledge of a named primary source, or both.
 * `not-stated` where a file doesn't say.
 */
export const supports = ['page-read', 'general-knowledge', 'both', 'not-stated'] as const;
export type Support = (typeof supports)[number];

export type Source = {
  readonly id: string;
  readonly publisher?: string;
  readonly title: Text;
  /** http or https. Absent where no page was read. */
  readonly url?: string;
  /** A day, as EDTF. */
  readonly published?: string;
  readonly language?: string;
  readonly kind?: string;
  readonly support: Support;
};
