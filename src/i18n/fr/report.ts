import type english from '../en/report';
import type { Translation } from '../message';

const report: Translation<typeof english> = {
  'report.own': 'Votre fichier.',
  'report.stays': 'Il reste sur cet appareil.',
};

export default report;
