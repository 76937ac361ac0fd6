import type { share as english } from '../en/share';
import type { Translation } from '../message';

export const share: Translation<typeof english> = {
  'share.name': 'Partager et citer',
  'share.open': 'Partager',
  'share.frozenOther':
    'Ce lien a été fait pour la version {version} des données ; elles sont maintenant autres : {now}. Ce que vous voyez peut différer de ce qui fut partagé.',
  'share.frozenChanged':
    'Les données se disent en version {version}, comme le lien, mais leur fichier a changé depuis (autre empreinte). Ce que vous voyez peut différer de ce qui fut partagé.',
  'share.frozenUnchecked':
    'Le lien nomme une empreinte des données, qui n’a pu être vérifiée ici : fichier trop grand, ou page non servie en https.',
  'share.warned.graphic':
    'Les pages vers lesquelles cet événement renvoie peuvent montrer des morts ou des blessés.',
  'share.warned': 'Les pages vers lesquelles cet événement renvoie portent un avertissement : {warning}.',
  'share.warned.show': 'Afficher les sources',
  'share.citeThis': 'Citer ou partager cet événement',
  'share.rounded': 'Les lieux ne sont montrés qu’au dixième de degré près.',
  'share.newVersion': 'Une nouvelle version de cette page est là.',
  'share.reload': 'Recharger',
};
