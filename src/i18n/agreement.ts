import type { Actor } from '../model/actor';

/**
 * Returns the number that chooses the plural form of a verb after an actor's title: 1 for singular, 2 for
 * plural.
 */
export function verbCount(actor: Actor | undefined, language: string): 1 | 2 {
  const plural = actor?.plural;
  return (typeof plural === 'object' ? plural[language] : plural) ? 2 : 1;
}
