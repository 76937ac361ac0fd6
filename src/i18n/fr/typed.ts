import type english from '../en/typed';
import type { Translation } from '../message';

const typed: Translation<typeof english> = {
  'typed.unfinished': 'Cette date n’était pas complète.',
  'typed.early': 'Le {date} précède les données, qui commencent le {first}.',
  'typed.late': 'Le {date} suit les données, qui s’arrêtent le {last}.',
  'typed.from.kept': 'Les jours affichés commencent toujours le {date}.',
  'typed.to.kept': 'Les jours affichés finissent toujours le {date}.',
  'typed.from.moved':
    'Le dernier jour a suivi, au {date} : les jours affichés ne peuvent finir avant de commencer.',
  'typed.to.moved':
    'Le premier jour a suivi, au {date} : les jours affichés ne peuvent commencer après avoir fini.',
  'known.day': 'Jour',
  'known.stand': 'Montrer ce soir-là',
  'matches.none': 'Aucun événement pour « {text} ». Vouliez-vous dire :',
  'matches.wordless': 'Rien à chercher dans « {text} » : la recherche porte sur des lettres et des chiffres.',
  'matches.otherScript':
    'Rien dans les données ne s’écrit comme « {text} », ni n’y ressemble. En lettres latines, la recherche peut trouver davantage.',
  'matches.nearest': '{name} ({count})',
};

export default typed;
