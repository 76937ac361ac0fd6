import type { app as english } from '../en/app';
import type { Translation } from '../message';

export const app: Translation<typeof english> = {
  'app.name': 'Conflict Timeline',
  'app.loading': 'Chargement des événements',
  'app.loadingRows': { one: '{count} événement lu, {size}', other: '{count} événements lus, {size}' },
  'app.loadingOf': '{done} sur {whole}',
  'app.cancel': 'Annuler',
  'app.cancelled': 'Le chargement a été annulé.',
  'app.again': 'Charger de nouveau',
  'app.failed': 'Le jeu de données n’a pas pu être lu',
  'app.language': 'Langue',
  'app.dark': 'Sombre',
  'app.light': 'Clair',
  'app.guide': 'Guide',
  'app.menu': 'Plus',
  'app.skip': 'Aller aux événements',
  'app.show': 'Voir',
  'app.dismiss': 'Fermer',
  'app.viewFailed': 'La vue « {name} » a cessé de fonctionner.',
  'app.partFailed':
    'Une partie de cette page n’a pas pu être chargée. Le réseau répond-il ? Si la page a une version plus récente, rechargez-la.',
  'app.partStopped': 'Une partie de cette page a cessé de fonctionner.',
  'app.viewAgain': 'Réessayer',
  'app.data': 'Données',
  'map.name': 'Carte',
  'claims.name': 'Bilans',
  'detail.name': 'Événement',
};
