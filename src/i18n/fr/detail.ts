import type { detail as english } from '../en/detail';
import type { Translation } from '../message';

export const detail: Translation<typeof english> = {
  'detail.name': 'Événement',
};
