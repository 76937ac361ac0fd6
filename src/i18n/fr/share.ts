import type { share as english } from '../en/share';
import type { Translation } from '../message';

export const share: Translation<typeof english> = {
  'share.name': 'Partager et citer',
  'share.open': 'Partager',
};
