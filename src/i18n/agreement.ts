import type { Actor } from '../model/actor';

/** Returns the count for the plural form of a verb after an actor's title: 1 singular, 2 plural. */
export function verbCount(actor: Actor | undefined, language: string): 1 | 2 {
  const plural = actor?.plural;
  return (typeof plural === 'object' ? plural[language] : plural) ? 2 : 1;
}
