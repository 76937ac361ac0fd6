import type { map as english } from '../en/map';
import type { Translation } from '../message';

export const map: Translation<typeof english> = {
  'map.name': 'Carte',
};
