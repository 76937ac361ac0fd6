/** Tops of a page's sections relative to the window, px, in order. */
export type SectionTops<Name extends string> = readonly (readonly [name: Name, topPx: number])[];

/**
 * Returns the section in view: the last that begins in the upper third of the window, or at the page's end the last.
 * Of sections side by side, the first.
 */
export function sectionInView<Name extends string>(
  tops: SectionTops<Name>,
  windowPx: number,
  atEnd: boolean,
): Name | undefined {
  const begun = atEnd ? tops : tops.filter(([, topPx]) => topPx <= windowPx / 3);
  const lowest = begun.reduce((top, [, topPx]) => Math.max(top, topPx), -Infinity);
  return (begun.find(([, topPx]) => topPx === lowest) ?? tops[0])?.[0];
}
