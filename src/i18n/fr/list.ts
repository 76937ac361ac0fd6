import type { list as english } from '../en/list';
import type { Translation } from '../message';

export const list: Translation<typeof english> = {
  'list.name': 'Événements',
  'list.saidIn': 'dit {at}',
  'list.at': 'à {place}',
  'list.knownOn': 'Connu le',
  'list.keys': 'Les flèches parcourent les événements, Entrée en ouvre un.',
};
