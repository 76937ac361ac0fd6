import type { clocks as english } from '../en/clocks';
import type { Translation } from '../message';

export const clocks: Translation<typeof english> = {
  'timeline.fromDate': 'Date de début',
  'timeline.toDate': 'Date de fin',
  'timeline.happened': 'Survenu',
  'timeline.span': 'Période affichée',
  'timeline.day': 'Jour',
  'timeline.week': 'Semaine',
  'timeline.period': 'Période',
  'timeline.all': 'Tout',
  'known.clock': 'Connu au',
  'known.today': 'aujourd’hui',
  'known.hint': 'Masque ce qui a été publié après ce jour',
  'known.scale': '{from} – {to} {step}, puis aujourd’hui',
  'known.choose': 'Choisir le jour',
  'known.more': 'Plus sur les deux horloges',
};
