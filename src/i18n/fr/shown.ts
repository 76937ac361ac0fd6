import type { shown as english } from '../en/shown';
import type { Translation } from '../message';

export const shown: Translation<typeof english> = {
  'shown.text': 'recherche « {text} »',
  'shown.actor': 'acteur : {names}',
  'shown.place': 'lieu : {names}',
  'shown.status': 'statut : {names}',
  'shown.categories': { one: '{count} catégorie', other: '{count} catégories' },
  'shown.actors': { one: '{count} acteur', other: '{count} acteurs' },
  'shown.places': { one: '{count} lieu', other: '{count} lieux' },
  'shown.statuses': { one: '{count} statut', other: '{count} statuts' },
  'shown.of': '{name} : {names}',
  'shown.ofMany': {
    one: '{name} : {count} choix',
    other: '{name} : {count} choix',
  },
  'shown.area': 'seulement une zone de la carte',
  'shown.areaFull': 'seulement la zone de {west} à {east} de longitude et de {south} à {north} de latitude',
  'shown.certainly': 'dates certaines seulement',
  'shown.totals': 'totaux cumulés non filtrés',
  'shown.known': 'ce que l’on savait le {date}',
  'shown.rounded': 'coordonnées arrondies',
  'shown.printed': 'imprimé le {day}',
  'shown.printedFrom': 'imprimé le {day} depuis {url}',
};
