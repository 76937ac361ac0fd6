import type { guideMarks as english } from '../en/guideMarks';
import type { Translation } from '../message';

export const guideMarks: Translation<typeof english> = {
  'guide.intro':
    'Chaque signe distingue trois choses : sa forme dit ce qui s’est passé, sa couleur de quelle famille il relève, son fond qui s’en porte garant.',
  'guide.nk': 'HK : le Haut-Karabakh, et ses autorités jusqu’en 2023.',
  'guide.shapes': 'Forme : ce qui s’est passé',
  'guide.lines': 'Trait : ce que l’on sait du jour',
  'guide.lines.day': 'Ce jour-là ; le petit trait : à la minute près',
  'guide.lines.lasted': 'A duré, du – au',
  'guide.lines.once': 'Une fois, à un moment de l’intervalle',
  'guide.lines.about': 'Vers ce jour',
  'guide.lines.lag': 'Connu plus tard (« Délai »)',
  'guide.fills': 'Fond : qui s’en porte garant',
  'guide.sizes': 'Taille : morts déclarés',
  'guide.sizesText':
    'Pour cet événement même, selon le chiffre le plus bas. Un total cumulé ne donne pas de taille.',
  'guide.figures': 'Chiffres : qui compte',
  'guide.figures.own': 'Propre bilan d’une partie',
  'guide.figures.adversary': 'Ce qu’en dit l’adversaire',
  'guide.figures.third': 'Tiers',
  'guide.figures.least': 'Au moins autant',
  'guide.figures.wounded': 'Morts et blessés ensemble',
  'guide.figures.gap': 'Non publié : jamais zéro',
  'guide.figures.sides': 'Les pertes de qui. Le violet et l’orange ne veulent rien dire d’autre.',
  'guide.clocksHappened': 'Survenu',
  'guide.clocksKnown': 'Connu au',
  'guide.rings': 'Cercle : ce que l’on sait du lieu',
  'guide.rings.moved': 'Écarté : le trait mène au point véritable',
  'guide.grounds': 'Lignes et terrain',
  'guide.groundsText': 'Chacun n’est tracé que si tous les jours affichés sont des jours où il est vrai.',
  'guide.shownOn': 'Tracé : {days}.',
  'guide.grounds.held': '12 mai 1994 – 10 nov. 2020',
  'guide.grounds.contactline1994': '12 mai 1994 – 10 nov. 2020',
  'guide.grounds.nkao1991': 'jusqu’au 26 nov. 1991',
  'guide.grounds.hatched': 'District auquel des événements sont rattachés',
};
