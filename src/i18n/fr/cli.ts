import type english from '../en/cli';
import type { Translation } from '../message';

const cli: Translation<typeof english> = {
  'cli.about': 'Lit des fichiers d’événements comme le fait la page. Ce qui est lu reste sur cette machine.',
  'cli.usage': 'Utilisation : {call}',
  'cli.more': 'En savoir plus sur une commande : conflict-timeline COMMAND --help',
  'cli.brief.validate': 'dit ce qui est lu dans des fichiers, et ce qui ne va pas',
  'cli.about.validate':
    'Dit combien de lignes de chaque fichier sont affichées, combien sont mises de côté, et pourquoi. FILE peut être « - », pour l’entrée standard.',
  'cli.exit.validate':
    'Se termine par 0 si toutes les lignes sont affichées, 1 si certaines sont mises de côté, 2 si un fichier est illisible ou si le sens de ses colonnes n’est pas clair.',
  'cli.option.columns': 'ce que contiennent les colonnes, en JSON',
  'cli.option.encoding': 'encodage du texte, comme windows-1251 ; sinon il est deviné',
  'cli.option.sheet': 'feuille d’un classeur ; sinon la première de plus d’une ligne',
  'cli.option.entry': 'fichier d’une archive ; sinon son unique tableau',
  'cli.option.json': 'pour les programmes, en JSON',
  'cli.option.lang': 'langue des messages ; sinon celle du terminal',
  'cli.option.help': 'ce texte',
  'cli.option.version': 'la version du programme',
  'cli.progress': {
    one: '{done} Mo lus, {count} événement',
    other: '{done} Mo lus, {count} événements',
  },
  'cli.progressOf': {
    one: '{done} Mo lus sur {whole}, {count} événement',
    other: '{done} Mo lus sur {whole}, {count} événements',
  },
  'cli.progressWritten': {
    one: '{rows} ligne écrite sur {count}',
    other: '{rows} lignes écrites sur {count}',
  },
  'cli.file': '{name} : {format}',
  'cli.figures': {
    one: '{count} chiffre, {aside} mis de côté',
    other: '{count} chiffres, {aside} mis de côté',
  },
  'cli.times': '{count} ×',
  'cli.row': 'ligne {row}',
  'cli.rowOf': '{list}, ligne {row}',
  'cli.line': 'ligne {line} du texte',
  'cli.unreadable': '{name} : {why}',
  'cli.unclear':
    '{name} : c’est un tableau, et le sens de ses colonnes ne peut pas être déterminé sans vous.',
  'cli.headings': 'Ses titres de colonnes : {names}',
  'cli.proposed': 'Proposé comme {field} : {columns}, dont {fit} cellules sur {of} conviennent',
  'cli.ask.date-order':
    '« {column} » peut se lire jour d’abord ou mois d’abord : {cell} est {dmy} (dmy) ou {mdy} (mdy). Donnez à "{field}" un "order" : "dmy" ou "mdy".',
  'cli.ask.date-missing':
    'Aucune colonne ne ressemble à une date. Nommez-en une : "date", avec une "column", ou "year", "month" et "day".',
  'cli.ask.title-missing':
    'Aucune colonne ne ressemble à un titre. Composez-en un avec des colonnes, leurs noms entre accolades : "title".',
  'cli.ask.point-swapped':
    'Latitude et longitude semblent inversées : {fit} latitudes sur {of} dépassent 90. Corrigez "point".',
  'cli.ask.claimant-missing':
    'Un chiffre a besoin de quelqu’un qui le donne : {columns}. Nommez un "claimant" dans "figures", ou retirez-les.',
  'cli.mappingForm':
    'Enregistrez le sens des colonnes en JSON ("format": "conflict-timeline-columns/1") et nommez ce fichier : --columns mapping.json. Voir docs/cli/columns.md. Pour l’instant :',
  'cli.mappingUnreadable': '{name} ne décrit pas de colonnes.',
  'cli.mappingHint':
    'C’est du JSON avec "format": "conflict-timeline-columns/1", "date" et "title", et aucun champ que docs/cli/columns.md ne nomme pas.',
  'cli.fileMissing': '{name} est illisible. Ce fichier existe-t-il ?',
  'cli.encodingUnknown':
    'L’encodage « {value} » n’existe pas. Quelques-uns qui existent : utf-8, utf-16le, windows-1251.',
  'cli.languageUnknown': 'La langue « {value} » n’existe pas ici. Celles qui existent : {list}',
  'cli.optionUnknown': 'L’option {option} n’existe pas ici.',
  'cli.optionsAre': 'Celles qui existent : {list}',
  'cli.optionEmpty': 'Il manque la valeur de l’option : {option}',
  'cli.optionFull': 'L’option {option} ne prend pas de valeur.',
  'cli.commandUnknown': 'La commande « {name} » n’existe pas.',
  'cli.commandsAre': 'Celles qui existent : {list}',
  'cli.operands': 'Appelez-la ainsi : {call}',
  'cli.seeHelp': 'En savoir plus : {call}',
  'cli.brief.info': 'dit ce que contient un fichier',
  'cli.brief.convert': 'écrit un fichier sous une autre forme',
  'cli.brief.diff': 'dit ce qui a été ajouté, modifié et retiré d’un fichier à l’autre',
  'cli.brief.serve': 'ouvre un fichier dans le tableau de bord, sur cette machine',
  'cli.about.info':
    'Dit ce que contient un fichier : format, événements, chiffres, jours, lieux, sources. FILE peut être « - », pour l’entrée standard.',
  'cli.about.convert':
    'Écrit tout le contenu d’un fichier sous une autre forme, vers la sortie standard ou un fichier. FILE peut être « - », pour l’entrée standard.',
  'cli.about.diff':
    'Compare deux fichiers par les identifiants de leurs événements, chiffres, lieux, etc., et dit lesquels sont nouveaux, lesquels ont changé et dans quels champs, et lesquels ont disparu. --columns et les options voisines valent pour les deux fichiers.',
  'cli.about.serve':
    'Sert le tableau de bord sur cette machine, pour elle seule à moins de --host, avec le fichier ouvert. Il tourne jusqu’à ce qu’on l’arrête.',
  'cli.exit.info':
    'Se termine par 0 si toutes les lignes sont affichées, 1 si certaines sont mises de côté, 2 si le fichier est illisible ou si le sens de ses colonnes n’est pas clair.',
  'cli.exit.convert':
    'Se termine par 0 si toutes les lignes sont écrites, 1 si certaines sont mises de côté, 2 si rien n’a pu être lu ou écrit.',
  'cli.exit.diff':
    'Se termine par 0 si rien ne diffère, 1 si quelque chose diffère, 2 si un fichier est illisible.',
  'cli.exit.serve': 'Se termine par 0 quand on l’arrête, 2 s’il ne peut pas servir.',
  'cli.option.to':
    'csv, claims, json, geojson, kml, ucdp, timelinejs, bibtex, ris ou csl ; sinon selon la fin de --out',
  'cli.option.out': 'fichier à écrire ; sinon la sortie standard',
  'cli.option.port': 'port ; sinon 4173 ; 0 en prend un qui est libre',
  'cli.option.host': 'adresse où écouter ; sinon 127.0.0.1, que cette machine est seule à joindre',
  'cli.brief.pages': 'écrit une page statique par vue enregistrée, dans l’application construite',
  'cli.about.pages':
    'Écrit views/NAME/ dans l’application construite pour chaque NAME.json d’un dossier : une page avec aperçu de lien et toute la vue en texte, ses données en CSV. docs/views.md décrit ces fichiers.',
  'cli.exit.pages':
    'Se termine par 0 si chaque vue a sa page, 1 si certaines sont refusées, 2 si rien n’a pu être lu ou écrit.',
  'cli.option.views': 'dossier des vues enregistrées : NAME.json, et NAME/ avec ses images',
  'cli.option.app': 'dossier de l’application construite, où vont les pages',
  'cli.option.data': 'fichier d’événements dans ce dossier ; sinon celui de l’application',
  'cli.option.site':
    'adresse publique de l’application, https://example.org/timeline/ ; sinon pas d’aperçu de lien',
  'cli.optionMissing': 'L’option {option} manque.',
  'cli.siteUnknown':
    'L’adresse est « {value} » : il faut une adresse web entière, comme https://example.org/timeline/',
  'cli.siteMissing':
    'Sans --site, l’adresse publique, les pages n’ont ni adresse canonique, ni aperçu de lien, ni réponse oEmbed.',
  'cli.dataOutside':
    '{name} n’est pas dans {app}, où les cadres des pages pourraient l’ouvrir. Placez-le là.',
  'cli.viewFrozen':
    '{name} : vue figée à {version}, mais {file} est une autre édition, version {present}. Nommez le bon fichier avec --data, ou retirez "version" et "sha256".',
  'cli.pageWritten': { one: '{name} : {count} événement', other: '{name} : {count} événements' },
  'cli.pictureMissing': '{name} : pas encore d’images. Elles se font par : npm run picture -- --views',
  'cli.viewFault.name':
    '« {value} » ne peut faire partie d’une adresse. Il faut des minuscules sans accent, des chiffres et des traits d’union simples, 64 au plus : {right}',
  'cli.viewFault.json': 'Ce n’est pas le JSON d’une vue enregistrée : {value}. Sa forme est {right}',
  'cli.viewFault.format': '"format" vaut « {value} » : il faut "{right}".',
  'cli.viewFault.field': 'Il n’y a pas de champ "{field}". Il y a : {right}',
  'cli.viewFault.type': '"{field}" vaut {value} : il faut un texte entre guillemets, comme {right}.',
  'cli.viewFault.long': '"{field}" a {value} caractères : {right} au plus sont admis.',
  'cli.viewFault.plain':
    '"{field}" contient des sauts de ligne, des caractères de contrôle ou des signes qui retournent le sens d’écriture. Sans eux : {right}',
  'cli.viewFault.parameter': '"{field}" est illisible : {value}. Copiez à nouveau le lien de la vue. {right}',
  'cli.viewFault.lang': '"{field}" vaut {value} : les pages peuvent être en {right}.',
  'page.events': 'Événements',
  'page.noEvents': 'Aucun événement ne répond à ces filtres.',
  'page.firstEvents': {
    one: 'Voici les {shown} premiers de {count} événement.',
    other: 'Voici les {shown} premiers de {count} événements.',
  },
  'page.firstClaims': {
    one: 'Voici les {shown} premiers de {count} chiffre.',
    other: 'Voici les {shown} premiers de {count} chiffres.',
  },
  'page.claimsAbout': {
    one: '{count} chiffre sur ces événements, avec qui le donne.',
    other: '{count} chiffres sur ces événements, chacun avec qui le donne.',
  },
  'page.eventsCsv': 'Tous ces événements en CSV',
  'page.claimsCsv': 'Tous ces chiffres en CSV',
  'page.wholeData': 'Le jeu de données entier',
  'page.data': 'Données et licence',
  'page.licence': 'Licence : {licence}',
  'page.ownWords':
    'Titre, introduction, signature et ligne de source sont les mots de qui a publié cette vue, non du jeu de données.',
  'cli.formMissing': 'Dites sous quelle forme l’écrire : --to FORM',
  'cli.formUnknown': 'La forme « {value} » n’existe pas.',
  'cli.unwritable': '{name} ne peut pas être écrit : {why}',
  'cli.asideIn':
    '{name} : une partie a été mise de côté et manque ici. Laquelle, et pourquoi : conflict-timeline validate {name}',
  'cli.same': 'Rien ne diffère.',
  'cli.changes': '{list} : ajouts {added}, modifications {changed}, retraits {withdrawn}',
  'cli.list.events': 'Événements',
  'cli.list.claims': 'Chiffres',
  'cli.list.categories': 'Catégories',
  'cli.list.measures': 'Grandeurs',
  'cli.list.sides': 'Parties',
  'cli.list.actors': 'Acteurs',
  'cli.list.places': 'Lieux',
  'cli.list.sources': 'Sources',
  'cli.served': '{name} : {address}',
  'cli.stop': 'Ctrl+C l’arrête.',
  'cli.appMissing': 'L’application construite n’est pas dans {name}. Construisez-la d’abord : npm run build',
  'cli.portTaken': 'Le port {port} est pris par un autre programme.',
  'cli.portOther': 'Choisissez-en un autre : --port {port}',
  'cli.servedToAll': 'D’autres sur le réseau peuvent ouvrir cette page, et lire {name}.',
  'cli.portForbidden': 'Le port {port} n’est pas permis à tous les utilisateurs de cette machine.',
  'cli.hostUnknown': 'Cette machine n’a pas d’adresse « {value} ».',
  'cli.portUnknown': 'Le port est « {value} » : il faut un nombre entier de 0 à 65535.',
  'cli.brief.publish': 'garde la version actuelle d’un jeu de données à une adresse qui ne change jamais',
  'cli.about.publish':
    'Vérifie un jeu de données et en garde une copie sous id/version/fichier, avec la liste de ses versions dans id/versions.json ; les liens figés l’ouvrent pour toujours. Les mêmes octets une nouvelle fois ne changent rien ; d’autres octets sous une version qui existe sont refusés.',
  'cli.exit.publish':
    'Se termine par 0 si la version est gardée, 1 si une partie en est mise de côté, 2 si elle est illisible ou refusée. Rien n’est alors écrit.',
  'cli.option.folder':
    'dossier où se trouve celui de l’identifiant du jeu de données, comme dist/data ; sinon celui du fichier',
  'cli.publish.added': 'Publié : {id}, version {version} : {path}',
  'cli.publish.same': 'Rien à faire : {id}, version {version}, est déjà publié : {path}',
  'cli.publish.format':
    '{name} : seul un jeu de données au format conflict-timeline/1 a un identifiant et une version. Convertissez-le d’abord : conflict-timeline convert {name} --to json',
  'cli.publish.aside': {
    one: '{name} n’est pas publié : {count} ligne en serait mise de côté.',
    other: '{name} n’est pas publié : {count} lignes en seraient mises de côté.',
  },
  'cli.publish.id':
    '« {id} » ne peut nommer un dossier. L’"id" du jeu de données s’écrit en minuscules a–z et chiffres, les mots joints par des traits d’union : eastmark-1911',
  'cli.publish.version':
    '« {version} » ne peut nommer un dossier. La "version" du jeu de données s’écrit en lettres a–z, chiffres, points, traits d’union et tirets bas ; elle commence et finit par une lettre ou un chiffre : 1.0.0',
  'cli.publish.name':
    '« {name} » ne peut figurer dans une adresse. Le nom du fichier s’écrit en lettres a–z, chiffres, points, traits d’union et tirets bas, et finit par .json',
  'cli.publish.taken':
    'La version {version} de {id} est déjà publiée, avec d’autres octets, et une version publiée ne change jamais. Augmentez "version" dans {name}, puis publiez.',
  'cli.publish.unlisted':
    'Un fichier d’autres octets se trouve là où serait gardée la version {version} de {id}, et aucune liste ne le nomme. Regardez-le, et enlevez-le si personne n’y renvoie.',
  'cli.publish.list':
    'La liste versions.json de {id} existe mais est illisible. Corrigez-la d’abord : sa forme est décrite dans docs/cli/publish.md.',
  'cli.publish.moving': '{name} a changé pendant sa lecture. Publiez-le de nouveau.',
  'cli.fact': '{name} : {value}',
  'cli.count': '{count}',
  'cli.countAside': '{shown}, mis de côté : {aside}',
  'cli.days': 'du {from} au {to}',
  'cli.box': 'de {west} à {east} est, de {south} à {north} nord',
  'cli.points': 'avec un point : {placed}, sans point : {unplaced}',
  'cli.fact.format': 'Format',
  'cli.fact.title': 'Titre',
  'cli.fact.version': 'Version',
  'cli.fact.licence': 'Licence',
  'cli.fact.events': 'Événements',
  'cli.fact.claims': 'Chiffres',
  'cli.fact.happened': 'Survenus',
  'cli.fact.known': 'Connus',
  'cli.fact.box': 'Points, en degrés',
  'cli.fact.categories': 'Catégories',
  'cli.fact.actors': 'Acteurs',
  'cli.fact.sides': 'Parties',
  'cli.fact.sources': 'Sources',
  'cli.fact.places': 'Lieux',
  'cli.fact.encoding': 'Encodage',
};

export default cli;
