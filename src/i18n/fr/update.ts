import type { update as english } from '../en/update';
import type { Translation } from '../message';

export const update: Translation<typeof english> = {
  'update.there': 'Une nouvelle version de cette page est là.',
  'update.reload': 'Recharger',
  'answers.stale': 'Ce qui est estompé date de la vue précédente : la nouvelle est en cours de calcul.',
  'answers.failed': 'Ce qui est estompé date de la vue précédente : la nouvelle n’a pas pu être calculée.',
};
