import type { embed as english } from '../en/embed';
import type { Translation } from '../message';

export const embed: Translation<typeof english> = {
  'embed.openFull': 'Ouvrir la vue entière',
  'embed.openEvent': 'Ouvrir cet événement',
  'embed.newTab': '(dans un nouvel onglet)',
  'embed.reset': 'Réinitialiser',
  'embed.source': 'Jeu de données {id}, version {version}, {licence}',
};
