import type { app as english } from '../en/app';
import type { Translation } from '../message';

export const app: Translation<typeof english> = {
  'app.name': 'Conflict Timeline',
};
