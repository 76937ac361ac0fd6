import type { share as english } from '../en/share';
import type { Translation } from '../message';

export const share: Translation<typeof english> = {
  'share.name': 'Partager et citer',
  'share.open': 'Partager',
  'share.frozenOther':
    'Cette vue a été faite pour la version {version} des données ; elles sont maintenant autres : {now}. Ce que vous voyez peut différer de ce qui a été partagé.',
  'share.frozenChanged':
    'Les données se disent en version {version}, comme cette vue, mais leur fichier a changé depuis (autre empreinte). Ce que vous voyez peut différer de ce qui a été partagé.',
  'share.frozenUnchecked':
    'Cette vue nomme une empreinte des données, qui n’a pu être vérifiée ici : fichier trop grand, ou page non servie en https.',
  'share.rounded': 'Les lieux ne sont montrés qu’au dixième de degré près.',
};
