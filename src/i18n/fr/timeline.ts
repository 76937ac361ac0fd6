import type { timeline as english } from '../en/timeline';
import type { Translation } from '../message';

export const timeline: Translation<typeof english> = {
  'timeline.name': 'Chronologie',
};
