/** Views that narrow in every way there is, alone and together, as the hash of a link without `v`. */
export const shownStates: readonly (readonly [name: string, hash: string])[] = [
  ['everything of the default period', ''],
  ['two categories of some days', 'from=2020-10-01&to=2020-10-20&category=strike,air'],
  ['as of a day', 'known=2020-10-09'],
  ['all of it at once', 'from=2020-10-01&to=2020-10-20&category=strike,air&known=2020-10-20&round=on'],
  ['a search under a status', 'q=Ganja&status=corroborated&from=2020-10-01&to=2020-10-20'],
  ['an actor, certain dates only', 'actor=armenia&within=certainly'],
  ['a place, rounded', 'place=stepanakert&round=on'],
  ['an area, in French', 'area=46,39.5,47,40.5&lang=fr'],
  ['more categories than are named', 'category=strike,air,fighting,control,casualties&theme=dark'],
  ['the claims of a day in French', 'show=claims&from=2020-10-04&to=2020-10-04&lang=fr'],
];

/** The same sentence, however it is broken into lines and spaced. */
export function oneSpace(text: string): string {
  return text.replace(/[\s\u00a0\u202f\u2009\u2066-\u2069]+/g, ' ').trim();
}
