import type english from '../en/report';
import type { Translation } from '../message';

const report: Translation<typeof english> = {
  'report.stays': 'Il reste sur cet appareil.',
  'report.setAside': { one: '{count} ligne mise de côté', other: '{count} lignes mises de côté' },
  'report.kept': { one: '{count} gardée, à vérifier', other: '{count} gardées, à vérifier' },
  'report.unused': { one: '{count} colonne non utilisée', other: '{count} colonnes non utilisées' },
  'report.columns': 'Colonnes…',
  'report.name': 'Rapport sur le fichier',
  'report.back': 'Revenir à la liste',
  'report.sum': {
    by: 'rows',
    one: '{rows} ligne = {shown} affichée + {aside} mise de côté',
    other: '{rows} lignes = {shown} affichées + {aside} mises de côté',
  },
  'report.clean': {
    by: 'rows',
    one: 'L’unique ligne est affichée. Rien n’a semblé anormal.',
    other: 'Les {rows} lignes sont affichées. Rien n’a semblé anormal.',
  },
  'report.checking': 'Ses lignes sont encore en cours de vérification…',
  'report.asideHead': 'Mises de côté',
  'report.asideHint': 'absentes de la carte, de la chronologie et de la liste',
  'report.keptHead': 'Gardées, à vérifier',
  'report.notesHead': 'Comment il a été lu',
  'report.unusedHead': 'Colonnes non utilisées',
  'report.first': { one: 'la première sur {count}', other: 'les {shown} premières sur {count}' },
  'report.row': 'ligne {row}',
  'report.event': 'Ouvrir l’événement',
  'report.light': { one: 'Montrer l’événement', other: 'Montrer les {count} événements' },
  'report.unlight': 'Tout montrer à nouveau',
  'report.csv': 'Télécharger le rapport en CSV',
};

export default report;
