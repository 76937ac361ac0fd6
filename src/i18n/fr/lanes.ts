import type { lanes as english } from '../en/lanes';
import type { Translation } from '../message';

export const lanes: Translation<typeof english> = {
  'timeline.more': {
    one: '{count} de plus le {day} : {lane}. Afficher ce jour dans la liste',
    other: '{count} de plus le {day} : {lane}. Afficher ce jour dans la liste',
  },
  'timeline.lanesFiltered': 'filtrés : {count} sur {whole}',
  'timeline.lanesHidden': '(n) masqués',
};
