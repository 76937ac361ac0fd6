import type english from '../en/ownFile';
import type { Translation } from '../message';

const ownFile: Translation<typeof english> = {
  'app.dataVersion': 'Version {version}, {licence}',
  'app.dataVersionOnly': 'Version {version}',
  'app.dataExported': 'Un export du {date} : {shown}',
  'app.dataExportedView': 'Ouvrir la vue dont il est tiré',
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
  'app.from': 'Données de {host}',
  'app.fromFile': 'Données du fichier {name}',
  'app.issues': { one: '{count} remarque sur les données', other: '{count} remarques sur les données' },
  'app.issuesWhole': 'Toutes les lignes sont affichées.',
  'app.issuesHint': 'Les lignes illisibles sont laissées de côté ; tout le reste est affiché.',
  'app.unread': {
    one: '{count} élément du lien n’a pas pu être lu{names}. Tout le reste est affiché comme demandé.',
    other: '{count} éléments du lien n’ont pas pu être lus{names}. Tout le reste est affiché comme demandé.',
  },
  'notice.frozenOther':
    'Cette vue a été faite pour la version {version} des données ; elles sont maintenant autres : {now}. Ce que vous voyez peut différer de ce qui a été partagé.',
  'notice.frozenChanged':
    'Les données se disent en version {version}, comme cette vue, mais leur fichier a changé depuis (autre empreinte). Ce que vous voyez peut différer de ce qui a été partagé.',
  'notice.frozenUnchecked':
    'Cette vue nomme une empreinte des données, qui n’a pu être vérifiée ici : fichier trop grand, ou page non servie en https.',
  'notice.kept':
    'Vue figée : voici la version {version} du {day}. La plus récente version des données est {now}.',
  'notice.keptSame':
    'Vue figée : voici la version {version} telle que publiée le {day}. Le fichier a changé depuis, sous le même numéro.',
  'notice.keptUnchecked':
    'Que ce soit le fichier publié, à l’octet près, n’a pu être vérifié ici : il est trop grand, ou cette page n’est pas servie en https.',
  'notice.keptLost':
    'Cette vue a été faite pour la version {version} des données. Cette page en a une copie, mais elle n’a pu être lue ou n’est pas ce qui a été publié : vous voyez à la place {now}, qui peut différer de ce qui a été partagé.',
  'notice.changes': 'Ce qui a changé',
  'notice.newest': 'Voir la plus récente',
  'notice.rounded': 'Les lieux ne sont montrés qu’au dixième de degré près.',
};

export default ownFile;
