import type { guide as english } from '../en/guide';
import type { Translation } from '../message';

export const guide: Translation<typeof english> = {
  'guide.namesSetting': 'Noms',
  'guide.namesChoice': 'Noms : {names}',
  'guide.names.both': 'les deux',
  'guide.names.reader': 'usage français',
  'guide.namesShort.both': 'les deux',
  'guide.namesShort.reader': 'français',
  'guide.show': 'Vue',
  'guide.show.map': 'Carte',
  'guide.show.claims': 'Bilans',
  'guide.show.table': 'Tableau',
};
