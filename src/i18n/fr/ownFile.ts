import type english from '../en/ownFile';
import type { Translation } from '../message';

const ownFile: Translation<typeof english> = {
  'app.dataVersion': 'Version {version}, {licence}',
  'app.dataVersionOnly': 'Version {version}',
  'app.dataNone': 'Aucun problème n’a été trouvé dans les données.',
  'app.dataOpen': 'Ouvrir un de vos fichiers',
  'app.dataOpenHint':
    '{formats}. Vous pouvez aussi déposer le fichier sur la page. Il reste sur cet appareil.',
  'app.ownReading': 'Lecture de {name}',
  'app.ownFailed': '{name} n’a pas pu être ouvert.',
  'app.ownKept': 'Ce qui était affiché est toujours là : fermez cette fenêtre pour continuer.',
  'app.ownOthers': {
    one: 'Seul le premier fichier est ouvert ; {count} autre ne l’est pas.',
    other: 'Seul le premier fichier est ouvert ; {count} autres ne le sont pas.',
  },
  'app.ownDrop': 'Déposez le fichier ici pour l’ouvrir',
  'app.undrawn':
    'Ce navigateur ne permet pas à la page de dessiner : la carte, la chronologie et les graphiques restent vides. La liste et les tableaux contiennent tout.',
  'app.backTo': 'Revenir à « {title} »',
  'app.home': 'Afficher le jeu de données livré avec cette page',
};

export default ownFile;
