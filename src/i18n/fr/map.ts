import type { map as english } from '../en/map';
import type { Translation } from '../message';

export const map: Translation<typeof english> = {
  'map.name': 'Carte',
  'map.canvas': 'Carte des événements',
  'map.keys':
    'Les flèches déplacent la carte, plus et moins changent l’échelle. Chaque événement figure aussi dans la liste.',
  'map.zoomIn': 'Agrandir',
  'map.zoomOut': 'Réduire',
  'map.home': 'Revenir à toute la carte',
  'map.kilometres': '{count} km',
  'map.layers': 'Couches',
  'map.relief': 'Relief',
  'map.districts': 'Limites des districts',
  'map.tiles': 'Tuiles OpenStreetMap',
  'map.tilesWarning':
    'Si vous les activez, votre adresse IP, la zone que vous regardez et le nom de ce site sont transmis aux serveurs de la fondation OpenStreetMap. Désactivées au départ, elles ne font jamais partie d’un lien.',
  'map.onlyThisArea': 'Seulement cette zone',
  'map.liftArea': 'Afficher de nouveau les événements de toutes les zones',
  'map.setArea': 'Limiter les événements à ce que montre la carte',
  'map.placeless': {
    one: '{count} événement n’a pas de lieu sur cette carte',
    other: '{count} événements n’ont pas de lieu sur cette carte',
  },
  'map.placelessShort': '{count} sans lieu ici',
  'map.placelessWhat': 'Déclarations, pourparlers, bilans.',
  'map.listThem': 'Les lister',
  'map.listCategory': {
    one: '{category} : lister {count} événement',
    other: '{category} : lister {count} événements',
  },
  'map.seat': {
    one: '{place} : {count} événement dit ou négocié ici, le lister',
    other: '{place} : {count} événements dits ou négociés ici, les lister',
  },
  'map.outside': {
    one: '{place}, hors de la carte : lister {count} événement',
    other: '{place}, hors de la carte : lister {count} événements',
  },
  'map.elsewhere': 'ailleurs',
  'map.legend.density': 'Événements par carré',
  'map.legend.one': '{count}',
  'map.legend.range': '{from} à {to}',
  'map.legend.from': '{count} et plus',
  'map.inCell': { one: '{count} événement dans ce carré', other: '{count} événements dans ce carré' },
  'map.comeNearer': 'Cliquer pour s’approcher',
  'map.listCell': 'Cliquer pour les lister',
  'map.moreHere': {
    one: 'et {count} autre ici : cliquer pour les lister',
    other: 'et {count} autres ici : cliquer pour les lister',
  },
  'map.noPlaceSelected': 'Cet événement n’a pas de lieu sur la carte',
  'map.saidIn': 'Dit {at} : sans signe propre',
  'map.about': 'vers {when}',
  'map.attribution': '© contributeurs OpenStreetMap',
  'map.aboutMap': 'À propos de cette carte',
  'map.nakhchivan': 'Nakhitchevan (Az.)',
  'map.ground': 'Le terrain à une date',
  'map.groundText':
    'Qui tenait quoi, la ligne de contact, l’oblast : chacun avec sa date, les jours où cela est vrai.',
  'map.groundNot': 'Rien n’est tracé ici : ce ne serait pas vrai de tous les jours affichés.',
};
