import type { matches as english } from '../en/matches';
import type { Translation } from '../message';

export const matches: Translation<typeof english> = {
  'matches.why': 'correspond : {found}',
  'matches.in.title': '« {words} » (titre dans une autre langue)',
  'matches.in.place': '{words} (lieu)',
  'matches.in.actor': '{words} (acteur)',
  'matches.in.category': '{words} (catégorie)',
  'matches.in.summary': '« {words} » (résumé)',
  'matches.in.position': '« {words} » (position)',
  'matches.in.update': '« {words} » (suite)',
  'matches.none': 'Aucun événement pour « {text} ». Vouliez-vous dire :',
  'matches.wordless': 'Rien à chercher dans « {text} » : la recherche porte sur des lettres et des chiffres.',
  'matches.nearest': '{name} ({count})',
};
