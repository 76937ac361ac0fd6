import type english from '../en/exportDialog';
import type { Translation } from '../message';

const exportDialog: Translation<typeof english> = {
  'export.title': 'Exporter',
  'export.what': 'Contenu',
  'export.scope.filtered': {
    one: 'Ce qui est affiché : {count} événement',
    other: 'Ce qui est affiché : {count} événements',
  },
  'export.scope.selected': {
    one: 'La sélection : {count} événement',
    other: 'La sélection : {count} événements',
  },
  'export.scope.everything': {
    one: 'Toutes les données : {count} événement',
    other: 'Toutes les données : {count} événements',
  },
  'export.form': 'Format',
  'export.form.csv': 'CSV, événements',
  'export.form.claims': 'CSV, chiffres',
  'export.form.json': 'JSON, le jeu de données',
  'export.form.geojson': 'GeoJSON',
  'export.form.kml': 'KML',
  'export.form.ucdp': 'CSV aux colonnes de l’UCDP',
  'export.form.timelinejs': 'TimelineJS',
  'export.form.bibtex': 'Sources, BibTeX',
  'export.form.ris': 'Sources, RIS',
  'export.form.csl': 'Sources, CSL-JSON',
  'export.about.csv':
    'Un événement par ligne avec tous ses champs, dans une seule langue. S’ouvre dans un tableur, et ici.',
  'export.about.claims':
    'Un chiffre par ligne, avec son auteur, les personnes comptées et la date de parution.',
  'export.about.json':
    'Tout, dans toutes les langues ; relu ici sans perte. Pour une partie : ses événements, leurs chiffres et ce qu’ils nomment.',
  'export.about.geojson':
    'Un point par événement, pour les logiciels de SIG. Les événements sans point sont gardés, sans géométrie.',
  'export.about.kml':
    'Des repères datés, pour Google Earth. Un mois reste un mois, une année reste une année.',
  'export.about.ucdp':
    'Les colonnes d’UCDP GED que l’on peut remplir sans rien inventer. Les morts, seulement si un seul auteur en donne le total ; rien n’est additionné.',
  'export.about.timelinejs':
    'Des diapositives pour TimelineJS, du Knight Lab. Un événement sans aucune date connue est laissé de côté.',
  'export.about.bibtex': 'Les sources de ces événements, pour LaTeX.',
  'export.about.ris': 'Les sources de ces événements, pour Zotero, EndNote et d’autres.',
  'export.about.csl': 'Les sources de ces événements, pour Zotero, Pandoc et les outils de citation.',
  'export.acled':
    'Ces données viennent d’ACLED, dont les conditions interdisent de transmettre les lignes : gardez le fichier pour vous, ou publiez les chiffres et les cartes que vous en tirez.',
  'export.start': 'Exporter',
  'export.progress': { one: '{rows} sur {count} ligne, {size}', other: '{rows} sur {count} lignes, {size}' },
  'export.done': '{name}, {size}',
  'export.cancelled': 'Annulé. Rien n’a été enregistré.',
  'export.failed': 'Le fichier n’a pas pu être écrit : {reason}',
  'export.loading': 'La lecture des données n’est pas finie. L’export n’en contiendrait qu’une partie.',
  'export.bySelection': 'choisis par le lecteur',
  'export.deathsLeft': {
    one: '{count} chiffre sur les morts, qui n’en donne pas le total : non repris ici',
    other: '{count} chiffres sur les morts, de {claimants} auteurs : ni additionnés ni repris ici',
  },
};

export default exportDialog;
