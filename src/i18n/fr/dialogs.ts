import type english from '../en/dialogs';
import type { Translation } from '../message';

const dialogs: Translation<typeof english> = {
  'dialog.showEvents': { one: 'Afficher {count} événement', other: 'Afficher {count} événements' },
  'dialog.showClaims': {
    one: 'Afficher {count} chiffre avancé',
    other: 'Afficher {count} chiffres avancés',
  },
  'guide.keys': 'Au clavier',
  'guide.keysText':
    'Tab va d’une partie à l’autre ; la liste, la carte et chaque poignée sont un seul arrêt. Dans la liste, les flèches, Page préc., Page suiv., Début et Fin vont d’un événement à l’autre, et Entrée en ouvre un. Sur la carte, les flèches la déplacent, plus et moins changent l’échelle. Sur une poignée de la chronologie ou le curseur d’une horloge, les flèches avancent d’un jour, Page préc. et Page suiv. de plusieurs. Échap ferme ce qui s’est ouvert en dernier, un événement aussi. Ctrl+K, sur Mac aussi ⌘K, mène à la recherche. Aucune lettre seule n’est un raccourci : la saisie vocale ne déclenche rien.',
};

export default dialogs;
