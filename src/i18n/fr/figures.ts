import type { figures as english } from '../en/figures';
import type { Translation } from '../message';

export const figures: Translation<typeof english> = {
  'detail.asOf': 'au {date}',
  'detail.asOfSpan': 'date du chiffre : {date}',
  'detail.figure.exact': '{low}',
  'detail.figure.range': '{low}–{high}',
  'detail.figure.atLeast': '{low}+',
  'detail.figure.atMost': 'jusqu’à {high}',
  'detail.figure.about': 'environ {figure}',
  'detail.figure.none': 'aucun chiffre',
  'detail.notDisclosed': 'non communiqué',
};
