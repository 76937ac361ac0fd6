import { defaultView, type View } from './view';

/** Words of whoever shares a view, by field. */
export type OwnWords = Pick<View, 'headline' | 'intro' | 'byline' | 'credit' | 'alt'>;

/** Copies the sharer's words out of a view. */
export function wordsOf({ headline, intro, byline, credit, alt }: OwnWords): OwnWords {
  return { headline, intro, byline, credit, alt };
}

/** Returns a patch of a view that takes the sharer's words away. */
export function withoutWords(): OwnWords {
  return wordsOf(defaultView);
}

/** Tests whether a view has words of its sharer that are drawn; an alternative text alone is not. */
export function hasWords({ headline, intro, byline, credit }: OwnWords): boolean {
  return headline !== '' || intro !== '' || byline !== '' || credit !== '';
}
