import type { Actor } from '../model/actor';

/** How many an actor's title counts as to the verb behind it: 1 for a singular, 2 for a plural. */
export function verbCount(actor: Actor | undefined, language: string): 1 | 2 {
  const plural = actor?.plural;
  return (typeof plural === 'object' ? plural[language] : plural) ? 2 : 1;
}
