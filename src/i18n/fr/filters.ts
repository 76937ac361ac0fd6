import type { filters as english } from '../en/filters';
import type { Translation } from '../message';

export const filters: Translation<typeof english> = {
  'filters.name': 'Filtres',
};
