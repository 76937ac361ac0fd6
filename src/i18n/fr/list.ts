import type { list as english } from '../en/list';
import type { Translation } from '../message';

export const list: Translation<typeof english> = {
  'list.name': 'Événements',
  'list.at': 'à {place}',
};
