import type { issues as english } from '../en/issues';
import type { Translation } from '../message';

export const issues: Translation<typeof english> = {
  'issue.address-refused':
    'L’adresse {value} n’est pas ouverte : un jeu de données vient par https, ou du même hôte que cette page.',
  'issue.address-unreachable':
    'Rien n’a pu être chargé depuis {value}. L’adresse est-elle juste, le réseau disponible, et l’hôte permet-il à d’autres pages de la lire (CORS) ?',
  'issue.answer-refused': 'L’hôte a répondu {value}. Il devrait répondre 200, avec le fichier.',
  'issue.connection-lost': {
    by: 'row',
    one: 'La connexion a été coupée après {row} événement. Il est affiché ; rechargez pour avoir la suite.',
    other:
      'La connexion a été coupée après {row} événements. Ils sont affichés ; rechargez pour avoir la suite.',
  },
  'issue.file-too-large': {
    by: 'row',
    one: 'Le fichier dépasse 1 Go, ou 5 millions d’événements. La lecture s’est arrêtée après {row} événement, qui est affiché.',
    other:
      'Le fichier dépasse 1 Go, ou 5 millions d’événements. La lecture s’est arrêtée après {row} événements, qui sont affichés.',
  },
  'issue.memory-exhausted': {
    by: 'row',
    one: 'Cet onglet n’a plus de mémoire. La lecture s’est arrêtée après {row} événement ; ce qui a été lu est affiché autant que possible.',
    other:
      'Cet onglet n’a plus de mémoire. La lecture s’est arrêtée après {row} événements ; ce qui a été lu est affiché autant que possible.',
  },
  'issue.reader-stopped':
    'La lecture s’est arrêtée pour une raison qui tient à l’application : {value}. Merci de le signaler, avec le fichier.',
  'issue.reader-silent':
    'La partie de cette page qui lit les données n’a rien répondu pendant {value} secondes ; elle a été arrêtée. Rechargez les données, ou ouvrez la page dans un autre navigateur.',
  'issue.second-needs-worker':
    'Deux jeux de données ne peuvent être lus ensemble ici, car ce navigateur ou ce cadre n’exécute pas de worker : ouvrez la page à sa propre adresse (https) dans un autre navigateur ou hors du cadre, ou ouvrez les jeux l’un après l’autre.',
  'issue.format-unknown': 'dans aucun des formats lus',
  'issue.kind': '{value} est {kind}. Sont lus : {formats}.',
  'issue.kind-empty': 'un fichier vide',
  'issue.kind-workbook': 'un classeur (Excel, LibreOffice)',
  'issue.kind-archive': 'compressé : décompressez-le',
  'issue.kind-page': 'une page web ou un autre XML',
  'issue.kind-geojson': 'du GeoJSON',
  'issue.kind-answer': 'la réponse d’une API',
  'issue.kind-story': 'un récit TimelineJS',
  'issue.kind-list': 'une liste JSON',
  'issue.kind-binary': 'une image, un document, ou de l’UTF-16 sans marque',
  'issue.format-missing':
    'Le fichier ne dit pas qu’il est un jeu de données, par « format » : "conflict-timeline/1". Il a été lu comme tel.',
  'issue.version-unknown':
    'Le format est {value} ; cette application lit conflict-timeline/1. Il a été lu comme tel, et il peut en manquer une partie.',
  'issue.encoding-guessed':
    'Le fichier n’est pas en UTF-8. Il a été lu en {value} ; vérifiez les accents et enregistrez-le en UTF-8.',
  'issue.encoding-broken':
    'Certaines lettres du fichier sont abîmées et affichées « � ». Enregistrez-le à nouveau en UTF-8.',
  'issue.basemap-missing': 'Le fichier {value} du fond de carte n’a pas pu être chargé ; sa couche manque.',
  'issue.no-events': 'Aucun événement n’a pu être lu. Il faut à chacun une date et un titre.',
  'issue.answer-missing': 'Les chiffres demandés n’ont pas pu être obtenus. Réessayez.',
  'issue.search-missing': 'Le code de la recherche n’a pas pu être chargé. Réessayez.',
  'issue.json-broken': 'Ce n’est pas du JSON, ligne {line} : {value}. Ce passage a été laissé de côté.',
  'issue.json-truncated':
    'Le fichier s’arrête au milieu de ce qui commence ligne {line} : {value}. Ce qui précède est affiché.',
  'issue.nesting-too-deep':
    'Plus de 64 niveaux de crochets, ligne {line}. La ligne de données a été laissée de côté.',
  'issue.record-too-long': 'Une ligne est trop longue : {value}. La lecture s’est arrêtée là.',
  'issue.list-expected': '« {field} » devrait être une liste, et non {value}.',
  'issue.object-expected': 'Il devrait y avoir un objet avec des champs nommés, et non {value}.',
  'issue.metadata-late':
    'Certains champs du jeu de données lui-même viennent après ses lignes. Placés en tête, ils sont connus quand les lignes sont lues.',
  'issue.column-missing':
    'Il manque une colonne « {field} » ; un de ces noms est nécessaire. Le fichier a : {value}.',
  'issue.columns-unread':
    'Les colonnes de ces noms ne sont pas lues, et leur contenu n’est pas montré\u00a0: {value}.',
  'issue.row-ragged': 'La ligne n’a pas autant de cellules que l’en-tête ({value}). Elle a été gardée.',
  'issue.row-shifted':
    'La ligne a plus de cellules qu’il n’y a de colonnes ({value})\u00a0: un séparateur s’y trouve sans guillemets. Elle a été mise de côté.',
  'issue.headings-missing':
    'La première ligne contient des données et non des titres de colonnes. Les colonnes ont été comptées\u00a0: {value}.',
  'issue.lines-passed':
    'Les titres des colonnes sont à la ligne {value}\u00a0; les lignes qui précèdent ont été sautées.',
  'issue.tags-passed': 'La ligne contient des balises et aucun événement\u00a0: {value}. Elle a été sautée.',
  'issue.date-order-unknown':
    '«\u00a0{field}\u00a0» vaut {value}\u00a0: rien ne dit où est le jour et où est le mois. Écrivez 2021-03-08, ou indiquez l’ordre.',
  'issue.date-order-found':
    'Les dates de «\u00a0{field}\u00a0» ont été lues {value}\u00a0: certaines ne peuvent se lire autrement.',
  'issue.date-order-mixed':
    'Les dates de «\u00a0{field}\u00a0» suivent les deux ordres du jour et du mois. Celles qui conviennent aux deux ont été lues {value}.',
  'issue.date-season':
    'Les dates telles que 1921-22 ont été lues comme une saison de cette année, 21 à 24 allant du printemps à l’hiver\u00a0: {value} lignes. Écrivez 1921/1922 pour une suite d’années.',
  'issue.date-moved':
    'Les heures accompagnées d’un fuseau ont été ramenées à UTC, et avec elles certains jours\u00a0: {value} lignes.',
  'issue.year-short':
    'Les années à deux chiffres ont été lues de 1950 à 2049\u00a0: {value} lignes. Quatre chiffres lèvent le doute.',
  'issue.year-before':
    'Les années négatives ont été lues comme des années avant J.-C., −431 comme 431 av. J.-C.\u00a0: {value} lignes. Écrivez -0430 pour l’année −430 de l’ISO 8601, qui compte une année 0.',
  'issue.year-zero':
    'Les années négatives à quatre chiffres ont été lues selon l’ISO 8601, qui compte une année 0\u00a0: -0431 comme 432 av. J.-C., {value} lignes. Écrivez «\u00a0431 av. J.-C.\u00a0» si c’est ce qui est voulu.',
  'issue.end-before-start':
    '«\u00a0{field}\u00a0» précède le début\u00a0: {value}. La ligne a été mise de côté.',
  'issue.coordinates-swapped':
    '«\u00a0{field}\u00a0» n’est pas une latitude\u00a0: {value}. Latitude et longitude semblent inversées. L’événement n’a pas de point.',
  'issue.coordinates-zero':
    '«\u00a0{field}\u00a0» vaut {value}, ce que les programmes écrivent quand le lieu est inconnu. L’événement n’a pas de point.',
  'issue.columns-taken': 'Les colonnes ont été comprises ainsi\u00a0: {value}.',
  'issue.mapping-broken':
    'La correspondance des colonnes n’est pas un JSON de la forme "conflict-timeline-columns/1" : {value}.',
  'issue.mapping-long': 'La correspondance des colonnes dépasse {value} caractères.',
  'issue.mapping-unreachable':
    'La correspondance des colonnes n’a pas pu être obtenue de {value} : il faut une adresse en https ou de l’hôte de cette page, que son hôte laisse lire aux autres pages (CORS).',
  'issue.mapping-wrong':
    'Dans la correspondance des colonnes, « {field} » vaut {value} ; il faudrait {right}.',
  'issue.mapping-unknown':
    'Dans la correspondance des colonnes, « {field} » n’est pas un champ ; il y a {right}.',
  'issue.mapping-missing': 'Il manque à la correspondance des colonnes « {field} », sous la forme {right}.',
  'issue.columns-unclear':
    'C’est un tableau, et rien ne dit lesquelles de ses colonnes contiennent les dates et les titres\u00a0: {value}.',
  'issue.quote-unclosed':
    'Un guillemet ouvert ici n’est jamais refermé : {value}. La ligne a été mise de côté.',
  'issue.field-missing': '« {field} » manque.',
  'issue.field-unreadable': '« {field} » ne peut pas être lu : {value}.',
  'issue.number-quoted': '«\u00a0{field}\u00a0» vaut {value}\u00a0: un nombre s’écrit sans guillemets.',
  'issue.field-unknown': 'Le format n’a pas de champ « {field} ». Il a été gardé, et rien ne le montre.',
  'issue.value-unknown':
    '« {field} » vaut {value}, qui n’est pas une des valeurs du format. La valeur par défaut a été prise.',
  'issue.value-unread':
    '«\u00a0{field}\u00a0» vaut {value}, qui n’est pas une des valeurs que l’on sait lire. Il compte comme non précisé.',
  'issue.date-unreadable':
    '« {field} » vaut {value}, qui n’est pas une date lisible. Écrivez 2020-10-08, 2020-10 ou 2020-10-08/2020-10-10 (EDTF).',
  'issue.date-unbounded':
    '« {field} » vaut {value} : ni son début ni sa fin ne sont connus. Donnez au moins l’un des deux.',
  'issue.time-unreadable': '« {field} » vaut {value} ; une heure s’écrit 07:15.',
  'issue.coordinates-unreadable':
    '« {field} » n’est nulle part sur Terre : {value}. La longitude va de −180 à 180, la latitude de −90 à 90, en degrés, et il faut les deux.',
  'issue.coordinates-unplaced':
    'La ligne nomme plusieurs lieux et un seul point, {value}\u00a0: on ne sait pas duquel il est, donc aucun ne l’a.',
  'issue.url-unsafe':
    '« {field} » vaut {value} ; seules les adresses en http:// ou https:// deviennent des liens.',
  'issue.range-reversed':
    'Le minimum, l’estimation et le maximum ne sont pas en ordre croissant : {value}. Ils ont été gardés tels quels.',
  'issue.figure-missing':
    'Le bilan n’a pas de chiffre. Donnez low, best ou high, ou dites qu’il n’est pas communiqué.',
  'issue.id-duplicate':
    'L’identifiant {value} était déjà pris. Le second a été laissé de côté : un identifiant désigne une seule chose.',
  'issue.date-future': 'L’événement est dans le futur : {value}. L’année est-elle juste ?',
  'issue.place-crowded':
    'Beaucoup d’événements aux noms de lieux différents sont en un même point, {value} : peut-être le centre d’une région, pas le lieu même.',
  'issue.place-abroad':
    'Le point se trouve à plus de 25 km hors du pays que donne le fichier, tel que la carte du monde le dessine : {value}.',
  'issue.country-unknown':
    'La carte du monde n’a aucun pays de ce nom : {value}. On n’a pas jugé si le point s’y trouve.',
  'issue.source-missing':
    '« {value} » ne cite aucune source, si bien que personne ne peut vérifier. Une colonne de sources ou de liens n’est peut-être pas utilisée.',
  'issue.event-twice':
    'Un événement du même jour et du même lieu a le même titre : « {value} ». Figure-t-il deux fois dans le fichier ?',
  'issue.reference-missing': '« {field} » nomme {value}, que le jeu de données n’a pas.',
  'issue.file-unreadable':
    '{value} n’a pas pu être lu sur cet appareil. Est-ce un dossier, ou a-t-il été déplacé ou modifié ?',
  'issue.fields-late':
    'Les champs qui n’apparaissent qu’après les 1 000 premiers enregistrements ne sont pas lus : {value}. Donnez tous ses champs à chacun, vides ou non.',
  'issue.answer-paged': {
    by: 'row',
    one: 'Le fichier est une page de la réponse d’une API, avec {row} enregistrement ; il y en a d’autres. Demandez tout en une page, ou ouvrez les pages une à une.',
    other:
      'Le fichier est une page de la réponse d’une API, avec {row} enregistrements ; il y en a d’autres. Demandez tout en une page, ou ouvrez les pages une à une.',
  },
  'issue.records-missing':
    'Ce JSON n’a pas de liste d’objets. Chaque événement devrait en être un, avec des champs nommés.',
  'issue.geometry-simplified': {
    by: 'row',
    one: '{row} ligne, surface ou groupe de lieux est placé au milieu de son étendue.',
    other: '{row} lignes, surfaces ou groupes de lieux sont placés chacun au milieu de leur étendue.',
  },
  'issue.points-several': {
    by: 'row',
    one: '{row} ligne donne plusieurs points. Elle est placée au premier.',
    other: '{row} lignes donnent plusieurs points. Chacune est placée au premier.',
  },
  'issue.xml-broken': 'Ce n’est pas du XML, ligne {line} : {value}. La lecture s’est arrêtée là.',
  'issue.xml-truncated': 'Le fichier s’arrête au milieu de son XML. Ce qui précède est affiché.',
  'issue.archive-entries':
    'L’archive contient plusieurs fichiers possibles : {value}. N’en compressez qu’un, ou décompressez-la et ouvrez le bon.',
  'issue.archive-entry': 'De ce que ce fichier compressé contient, {value} a été lu.',
  'issue.archive-empty': 'L’archive n’a pas de tableau ; elle contient : {value}.',
  'issue.archive-damaged':
    'Le fichier compressé est abîmé ou incomplet : {value}. Téléchargez-le ou compressez-le à nouveau.',
  'issue.archive-locked': '{value} est verrouillé par un mot de passe. Enregistrez-le sans.',
  'issue.unpacked-too-large':
    '{value} dépasse ce qui est décompressé : 1 Go en tout, 250 fois sa taille compressée, trois compressions l’une dans l’autre, ou 300 Mo d’archive. La lecture s’est arrêtée là. Décompressez-le et ouvrez-en une partie.',
  'issue.workbook-old':
    '{value} est un classeur d’Excel 97–2003 ou un autre ancien document bureautique, qui n’est pas lu. Enregistrez-le en xlsx, ou en « CSV UTF-8 ».',
  'issue.workbook-damaged': 'Le classeur ne peut pas être lu : {value}. Enregistrez-le en « CSV UTF-8 ».',
  'issue.workbook-empty': 'Aucune feuille du classeur n’a de ligne. Il a : {value}.',
  'issue.workbook-sheet': 'Le classeur a plusieurs feuilles. Celle-ci a été lue : {value}.',
  'issue.workbook-dates': {
    by: 'row',
    one: '{row} cellule était une date du classeur. Elle a été écrite comme 2020-10-08.',
    other: '{row} cellules étaient des dates du classeur. Elles ont été écrites comme 2020-10-08.',
  },
  'issue.workbook-errors': {
    by: 'row',
    one: '{row} cellule du classeur contient une erreur ({value}) et a été laissée vide.',
    other: '{row} cellules du classeur contiennent des erreurs ({value} …) et ont été laissées vides.',
  },
};
