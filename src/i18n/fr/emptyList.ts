import type { emptyList as english } from '../en/emptyList';
import type { Translation } from '../message';

export const emptyList: Translation<typeof english> = {
  'list.empty': 'Aucun événement ne correspond à ces filtres',
  'list.emptyWithout': {
    one: 'Sans « {filter} », il y a {count} événement.',
    other: 'Sans « {filter} », il y a {count} événements.',
  },
  'list.lift': 'Lever « {filter} »',
  'list.everything': 'Tout montrer',
  'matches.none': 'Aucun événement pour « {text} ». Vouliez-vous dire :',
  'matches.wordless': 'Rien à chercher dans « {text} » : la recherche porte sur des lettres et des chiffres.',
  'matches.nearest': '{name} ({count})',
};
