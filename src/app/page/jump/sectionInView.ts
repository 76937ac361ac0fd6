/** Top edges of a page's sections in the window, in px, in the order of the page. */
export type SectionTops<Name extends string> = readonly (readonly [name: Name, topPx: number])[];

/**
 * The section that a reader is at: the last one that begins above a third of the window, or at the page's end the
 * last of all, which may be too low to get there. Of those that begin at one height, the first.
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
