import type { known as english } from '../en/known';
import type { Translation } from '../message';

export const known: Translation<typeof english> = {
  'known.name': 'Ce que l’on savait',
  'known.on': 'Ce que l’on savait le {date} :',
  'known.events': { one: '{count} événement était connu,', other: '{count} événements étaient connus,' },
  'known.later': { one: '{count} est venu plus tard.', other: '{count} sont venus plus tard.' },
  'known.slider': 'Jour de connaissance',
  'known.reportedBy': 'Publié jusqu’au',
  'known.end': 'Tout montrer',
  'known.start': 'Ce que l’on savait le…',
  'known.lag': 'Délai avant publication',
  'known.notYet': 'Cet événement n’était pas encore connu le {date}.',
};
