import type { known as english } from '../en/known';
import type { Translation } from '../message';

export const known: Translation<typeof english> = {
  'known.name': 'Ce que l’on savait',
  'known.on': 'Ce que l’on savait le {date} :',
  'known.events': { one: '{count} événement était connu,', other: '{count} événements étaient connus,' },
  'known.later': { one: '{count} a été publié plus tard.', other: '{count} ont été publiés plus tard.' },
  'known.slider': 'Connu au (date)',
  'known.reportedBy': 'Publié jusqu’au',
  'known.end': 'Tout montrer',
  'known.start': 'Ce que l’on savait le…',
  'known.lag': 'Délai avant publication',
  'known.shade': 'Pas encore connu au soir du {date}',
  'known.shadeCount': {
    one: '{count} événement a été publié plus tard',
    other: '{count} événements ont été publiés plus tard',
  },
  'known.clocks': 'Horloges',
  'known.group': 'Les deux horloges',
  'known.certainly': 'Dates certaines',
  'known.certainlyWhat': 'Écarte ce qui a pu se produire hors des jours affichés',
  'known.lagWhat': 'Trace une ligne jusqu’au jour où l’événement a été connu, quand ce jour a été vérifié',
  'known.notYet': 'Cet événement n’était pas encore connu le {date}.',
};
