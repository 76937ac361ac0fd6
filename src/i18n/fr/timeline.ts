import type { timeline as english } from '../en/timeline';
import type { Translation } from '../message';

export const timeline: Translation<typeof english> = {
  'timeline.name': 'Chronologie',
  'timeline.days': { one: '{count} jour', other: '{count} jours' },
  'timeline.years': { one: '{count} an', other: '{count} ans' },
  'timeline.armedForce': 'force armée',
  'timeline.otherEvents': 'autres',
  'timeline.from': 'Du',
  'timeline.to': 'Au',
  'timeline.byDay': 'par jour',
  'timeline.byTwoDays': 'par deux jours',
  'timeline.byWeek': 'par semaine',
  'timeline.byMonth': 'par mois',
  'timeline.byQuarter': 'par trimestre',
  'timeline.byYear': 'par année',
  'timeline.byYears': 'par {years} ans',
  'timeline.openPeriod': '{dates} : afficher {title}',
  'timeline.openDates': '{dates} : afficher ces années',
  'timeline.onlyLane': 'N’afficher que : {lane}',
  'timeline.allLanes': 'Afficher toutes les catégories',
  'timeline.laneHidden': {
    one: '{lane} : {count} événement, masqué par les catégories choisies',
    other: '{lane} : {count} événements, masqués par les catégories choisies',
  },
  'timeline.otherKinds': { one: 'Autres ({count} type)', other: 'Autres ({count} types)' },
  'timeline.laneCount': '{lane} : {events}',
};
