import type english from '../en/words';
import type { Translation } from '../message';

const words: Translation<typeof english> = {
  'words.of': 'Mots de la personne qui partage cette vue, et non du jeu de données',
  'words.remove': 'Afficher la vue sans ces mots',
};

export default words;
