import type { list as english } from '../en/list';
import type { Translation } from '../message';

export const list: Translation<typeof english> = {
  'list.name': 'Événements',
  'list.count': {
    by: 'shown',
    one: '{shown} événement sur {count}',
    other: '{shown} événements sur {count}',
  },
  'list.unplaced': { one: '{count} sans lieu sur la carte', other: '{count} sans lieu sur la carte' },
  'list.dayCount': { one: '{count} événement', other: '{count} événements' },
  'list.saidIn': 'dit {at}',
  'list.at': 'à {place}',
  'list.sort': 'Ordre',
  'list.sort.time': 'Les plus anciens d’abord',
  'list.sort.latest': 'Les plus récents d’abord',
  'list.sort.known': 'Quand on l’a appris',
  'list.download': 'Télécharger en CSV',
  'list.empty': 'Aucun événement ne correspond à ces filtres',
  'list.emptyWithout': {
    one: 'Sans « {filter} », il y a {count} événement.',
    other: 'Sans « {filter} », il y a {count} événements.',
  },
  'list.lift': 'Lever « {filter} »',
  'list.elsewhen': {
    one: '{count} événement correspond, à une autre date.',
    other: '{count} événements correspondent, à d’autres dates.',
  },
  'list.everything': 'Tout montrer',
  'list.emptyAll': 'Aucun filtre seul ne vide la liste ; ensemble, ils le font.',
  'list.noEvents': 'Ce jeu de données ne contient aucun événement.',
  'list.raise': 'Montrer plus de la liste',
  'list.knownOn': 'Connu le',
  'list.certain': {
    one: 'dont {count} avec certitude ces jours-là',
    other: 'dont {count} avec certitude ces jours-là',
  },
  'list.keys': 'Les flèches parcourent les événements, Entrée en ouvre un.',
};
