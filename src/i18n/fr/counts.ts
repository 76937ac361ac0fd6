import type { counts as english } from '../en/counts';
import type { Translation } from '../message';

export const counts: Translation<typeof english> = {
  'count.events': { one: '{count} événement', other: '{count} événements' },
  'count.eventsOf': {
    by: 'shown',
    one: '{shown} événement sur {count}',
    other: '{shown} événements sur {count}',
  },
  'count.claimsOf': {
    by: 'shown',
    one: '{shown} chiffre avancé sur {count}',
    other: '{shown} chiffres avancés sur {count}',
  },
};
