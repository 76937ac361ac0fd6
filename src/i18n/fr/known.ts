import type { known as english } from '../en/known';
import type { Translation } from '../message';

export const known: Translation<typeof english> = {
  'known.title': 'Ce que l’on savait le {date}.',
  'known.told': {
    one: '{count} événement sur {whole} était connu ce soir-là ; statuts, textes et chiffres tels qu’ils étaient.',
    other:
      '{count} événements sur {whole} étaient connus ce soir-là ; statuts, textes et chiffres tels qu’ils étaient.',
  },
  'known.clock': 'Connu au',
  'known.today': 'aujourd’hui',
  'known.hint': 'Masque ce qui a été publié après ce jour',
  'known.scale': '{from} – {to} {step}, puis aujourd’hui',
  'known.choose': 'Choisir le jour',
  'known.back': 'Revenir à aujourd’hui',
  'known.more': 'Plus sur les deux horloges',
  'known.lag': 'Délai avant publication',
  'known.shade': 'Pas encore connu au soir du {date}',
  'known.shadeCount': {
    one: '{count} événement a été publié plus tard',
    other: '{count} événements ont été publiés plus tard',
  },
  'known.certainly': 'Dates certaines',
  'known.certainlyWhat': 'Écarte ce qui a pu se produire hors des jours affichés',
  'known.lagWhat': 'Trace une ligne jusqu’au jour où l’événement a été connu, quand ce jour a été vérifié',
};
