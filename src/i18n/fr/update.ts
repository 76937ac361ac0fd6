import type { update as english } from '../en/update';
import type { Translation } from '../message';

export const update: Translation<typeof english> = {
  'update.there': 'Une nouvelle version de cette page est là.',
  'update.reload': 'Recharger',
  'answers.stale': 'Cette vue est en cours de calcul ; ce qui est estompé n’en fait pas encore partie.',
  'answers.failed':
    'Une partie de cette vue n’a pas pu être calculée ; ce qui est estompé n’en fait pas partie.',
};
