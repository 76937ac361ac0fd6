import type { lines as english } from '../en/lines';
import type { Translation } from '../message';

export const lines: Translation<typeof english> = {
  'list.saidIn': 'dit {at}',
  'list.knownOn': 'Connu le',
  'list.keys': 'Les flèches parcourent les événements, Entrée en ouvre un.',
  'status.short.corroborated': 'corroboré',
};
