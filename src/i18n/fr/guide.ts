import type { guide as english } from '../en/guide';
import type { Translation } from '../message';

export const guide: Translation<typeof english> = {
  'guide.name': 'Guide',
  'guide.claims': 'Les chiffres sont des affirmations',
  'guide.claimsText':
    'Un chiffre de pertes est l’affirmation de quelqu’un : qui le donne, à propos de qui, à quelle date. Ceux qui se contredisent sont côte à côte, jamais additionnés. Un point plein est le décompte des siens par une partie, un anneau celui de l’adversaire, un carré celui d’un tiers. Ce qu’une partie n’a pas communiqué est un vide hachuré, jamais zéro.',
  'guide.clocks': 'Deux horloges',
  'guide.clocksText':
    'Un événement a un jour où il s’est produit et un jour où on l’a su. « Ce que l’on savait le » masque tout ce qui a été publié après ce soir-là : événements, démentis, constats et chiffres ultérieurs. Un jour de publication que personne n’a vérifié est dit « supposé ». « Dates certaines » écarte ce qui a pu se passer hors des jours affichés.',
  'guide.names': 'Les noms',
  'guide.namesText':
    'Beaucoup de lieux ont deux noms en usage. La page montre les deux, dans leur ordre alphabétique, sans autre raison. « Noms » n’en garde qu’un, sur les étiquettes, non dans les textes. La recherche trouve tous les noms.',
  'guide.own': 'Dans ces données : les noms, et qui parle',
  'guide.note': '{actor} : {note}',
  'guide.namesSetting': 'Noms',
  'guide.namesChoice': 'Noms : {names}',
  'guide.names.both': 'les deux',
  'guide.names.hy': 'usage arménien',
  'guide.names.az': 'usage azerbaïdjanais',
  'guide.names.reader': 'usage français',
  'guide.namesShort.both': 'les deux',
  'guide.namesShort.hy': 'arméniens',
  'guide.namesShort.az': 'azerbaïdjanais',
  'guide.namesShort.reader': 'français',
  'guide.show': 'Vue',
  'guide.show.map': 'Carte',
  'guide.show.claims': 'Bilans',
};
