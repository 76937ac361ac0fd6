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
};
