import type { warned as english } from '../en/warned';
import type { Translation } from '../message';

export const warned: Translation<typeof english> = {
  'warned.graphic':
    'Les pages vers lesquelles cet événement renvoie peuvent montrer des morts ou des blessés.',
  'warned.other': 'Les pages vers lesquelles cet événement renvoie portent un avertissement : {warning}.',
  'warned.show': 'Afficher les sources',
};
