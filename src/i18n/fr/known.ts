import type { known as english } from '../en/known';
import type { Translation } from '../message';

export const known: Translation<typeof english> = {
  'known.title': 'Ce que l’on savait le {date}.',
  'known.told': {
    one: '{count} événement sur {whole} était connu ce soir-là ; statuts, textes et chiffres tels qu’ils étaient.',
    other:
      '{count} événements sur {whole} étaient connus ce soir-là ; statuts, textes et chiffres tels qu’ils étaient.',
  },
  'known.shade': 'Pas encore connu au soir du {date}',
  'known.shadeCount': {
    one: '{count} événement a été publié plus tard',
    other: '{count} événements ont été publiés plus tard',
  },
};
