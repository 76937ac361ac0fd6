import type { embedPanel as english } from '../en/embedPanel';
import type { Translation } from '../message';

export const embedPanel: Translation<typeof english> = {
  'embed.list': { one: 'Liste : {count} événement', other: 'Liste des {count} événements' },
  'embed.thisEvent': 'Lire cet événement ici',
};
