import type { update as english } from '../en/update';
import type { Translation } from '../message';

export const update: Translation<typeof english> = {
  'update.there': 'Une nouvelle version de cette page est là.',
  'update.reload': 'Recharger',
};
