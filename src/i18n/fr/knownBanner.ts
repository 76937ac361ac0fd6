import type { knownBanner as english } from '../en/knownBanner';
import type { Translation } from '../message';

export const knownBanner: Translation<typeof english> = {
  'known.name': 'Ce que l’on savait',
  'known.dayShort': 'un jour',
  'known.earlier': 'Reculer d’un jour',
  'known.onward': 'Avancer d’un jour',
  'known.noEarlier': 'Les données commencent ce jour-là',
  'known.noLater': 'Les données s’arrêtent ce jour-là',
  'known.back': 'Revenir à aujourd’hui',
  'known.lag': 'Délai avant publication',
  'known.certainly': 'Dates certaines',
  'known.certainlyWhat': 'Écarte ce qui a pu se produire hors des jours affichés',
  'known.lagWhat': 'Trace une ligne jusqu’au jour où l’événement a été connu, quand ce jour a été vérifié',
};
