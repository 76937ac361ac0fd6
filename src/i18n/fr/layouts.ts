import type { layouts as english } from '../en/layouts';
import type { Translation } from '../message';

export const layouts: Translation<typeof english> = {
  'sheet.name': 'Panneau',
  'sheet.peek': 'replié',
  'sheet.half': 'à moitié ouvert',
  'sheet.full': 'entièrement ouvert',
  'jump.name': 'Parties de la page',
  'jump.days': 'Jours',
};
