import type { panel as english } from '../en/panel';
import type { Translation } from '../message';

export const panel: Translation<typeof english> = {
  'list.days': { one: 'ce jour-là', other: 'pendant ces {count} jours' },
  'list.timeShown': 'dans la période affichée',
  'list.inAll': '{count} en tout',
  'list.knownBy': { one: '{count} connu le {date}', other: '{count} connus le {date}' },
  'list.readSoFar': { one: '{count} lu jusqu’ici', other: '{count} lus jusqu’ici' },
  'list.allRead': { one: 'lu jusqu’ici', other: 'lus jusqu’ici' },
  'list.ofWhole': '{days}, sur {whole}',
  'list.ofDays': 'sur {count} {days}, {whole}',
  'list.of': 'sur {whole}',
  'list.all': 'en tout',
  'list.allKnown': 'tout ce que l’on savait le {date}',
  'list.elsewhenMore': { one: '{count} de plus à une autre date', other: '{count} de plus à une autre date' },
  'list.uncertainMore': {
    one: '{count} de plus, sans certitude pour ces jours',
    other: '{count} de plus, sans certitude pour ces jours',
  },
  'list.showAll': 'Montrer les {count}',
  'list.unplaced': { one: '{count} sans lieu indiqué', other: '{count} sans lieu indiqué' },
  'list.sort': 'Ordre',
  'list.sort.time': 'Les plus anciens d’abord',
  'list.sort.latest': 'Les plus récents d’abord',
  'list.sort.known': 'Quand on l’a appris',
  'list.export': 'Exporter…',
  'list.download': 'Télécharger en CSV',
  'list.elsewhen': {
    one: '{count} événement correspond, à une autre date.',
    other: '{count} événements correspondent, à d’autres dates.',
  },
  'list.certain': {
    one: 'dont {count} avec certitude ces jours-là',
    other: 'dont {count} avec certitude ces jours-là',
  },
  'embed.close': 'Fermer',
};
