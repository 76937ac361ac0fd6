import type { knownBanner as english } from '../en/knownBanner';
import type { Translation } from '../message';

export const knownBanner: Translation<typeof english> = {
  'known.name': 'Ce que l’on savait',
  'known.dayShort': 'un jour',
  'known.earlier': 'Reculer d’un jour',
  'known.onward': 'Avancer d’un jour',
  'known.noEarlier': 'Les données commencent ce jour-là',
  'known.noLater': 'Les données s’arrêtent ce jour-là',
};
