import type { guideMarks as english } from '../en/guideMarks';
import type { Translation } from '../message';

export const guideMarks: Translation<typeof english> = {
  'guide.intro':
    'Chaque signe distingue trois choses : sa forme dit ce qui s’est passé, sa couleur de quelle famille il relève, son fond qui s’en porte garant.',
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
  'guide.figures.adversary': 'Décompte de l’adversaire',
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
  'guide.grounds.hatched': 'District auquel des événements sont rattachés',
  'app.part': {
    one: 'Seul le premier événement du fichier est affiché.',
    other: 'Seuls les {count} premiers événements du fichier sont affichés.',
  },
  'app.dataRow': 'Ligne',
  'app.dataField': 'Champ',
  'app.dataWhat': 'Ce qui ne va pas',
  'app.dataMore': { one: 'et {count} de plus', other: 'et {count} de plus' },
  'guide.claimsText':
    'Un chiffre de pertes est l’affirmation de quelqu’un : qui le donne, à propos de qui, à quelle date. Ceux qui se contredisent sont côte à côte, jamais additionnés. Un point plein est le décompte des siens par une partie, un anneau celui de l’adversaire, un carré celui d’un tiers. Ce qu’une partie n’a pas communiqué est un vide hachuré, jamais zéro.',
  'guide.clocks': 'Deux horloges',
  'guide.clocksText':
    'Un événement a un jour où il s’est produit et un jour où on l’a su. « Ce que l’on savait le » masque tout ce qui a été publié après ce soir-là : événements, démentis, constats et chiffres ultérieurs. Un jour de publication que personne n’a vérifié est dit « supposé ». « Dates certaines » écarte ce qui a pu se passer hors des jours affichés.',
  'guide.namesText':
    'Beaucoup de lieux ont deux noms en usage. La page montre les deux, dans leur ordre alphabétique, sans autre raison. « Noms » n’en garde qu’un, sur les étiquettes, non dans les textes. La recherche trouve tous les noms.',
  'guide.search': 'Recherche',
  'guide.searchText':
    'Chaque mot doit commencer un mot des textes ou des noms d’un événement, dans n’importe quelle langue. Un nom entier vaut pour tous les noms de la même chose : Genève, Geneva et Женева trouvent les mêmes événements. Entre guillemets : ces mots-là, sans autre graphie. OR entre deux mots : l’un ou l’autre. Un trait d’union devant un mot : sans lui.',
  'guide.own': 'Dans ces données : les noms, et qui parle',
  'guide.note': '{actor} : {note}',
  'guide.name': 'Guide',
  'guide.names': 'Les noms',
};
