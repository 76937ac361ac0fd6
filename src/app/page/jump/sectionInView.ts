/** Tops of a page's sections relative to the viewport, px, in page order. */
export type SectionTops<Name extends string> = readonly (readonly [name: Name, topPx: number])[];

/**
 * Returns the section in the viewport: the last that begins in its upper third, or at the page's end the last
 * of all. Of sections side by side, the first.
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
