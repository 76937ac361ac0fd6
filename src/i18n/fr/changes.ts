import type english from '../en/changes';
import type { Translation } from '../message';

const changes: Translation<typeof english> = {
  'changes.name': 'Ce qui a changé',
  'changes.span': 'De la version {version} du {day}, que vous voyez, à la plus récente, {latest}.',
  'changes.nothing':
    'Il n’y a rien à comparer : vous voyez la version la plus récente dont cette page dispose.',
  'changes.reading': 'Comparaison des deux versions…',
  'changes.failed': 'Une des deux versions n’a pu être lue. Le réseau répond-il ?',
  'changes.counts': '{list} : ajouts {added}, modifications {changed}, retraits {withdrawn}',
  'changes.none': '{list} : aucune différence',
  'changes.others': 'Et ce à quoi ils renvoient',
  'changes.more': {
    one: 'Et {count} autre. La commande « conflict-timeline diff » les donne tous.',
    other: 'Et {count} autres. La commande « conflict-timeline diff » les donne tous.',
  },
  'changes.kind.added': 'Nouveau',
  'changes.kind.changed': 'Modifié',
  'changes.kind.withdrawn': 'Retiré',
  'changes.turned': '{field} : {before} → {after}',
  'changes.claim': '{counted} : {figure} ({by})',
  'changes.list.events': 'Événements',
  'changes.list.claims': 'Chiffres',
  'changes.list.categories': 'Catégories',
  'changes.list.measures': 'Grandeurs',
  'changes.list.sides': 'Parties',
  'changes.list.actors': 'Acteurs',
  'changes.list.places': 'Lieux',
  'changes.list.sources': 'Sources',
  'changes.field.title': 'titre',
  'changes.field.when': 'date',
  'changes.field.summary': 'résumé',
  'changes.field.category': 'catégorie',
  'changes.field.places': 'lieux',
  'changes.field.actors': 'acteurs',
  'changes.field.claimant': 'auteur du chiffre',
  'changes.field.status': 'statut',
  'changes.field.reports': 'comptes rendus',
  'changes.field.positions': 'positions',
  'changes.field.updates': 'informations ultérieures',
  'changes.field.sources': 'sources',
  'changes.field.asOf': 'jours du chiffre',
  'changes.field.note': 'note',
  'changes.field.figure': 'chiffre',
};

export default changes;
