import type english from '../en/pairs';
import type { Translation } from '../message';

const pairs: Translation<typeof english> = {
  'second.name': 'Deux jeux de données à la fois',
  'second.add': 'Ajouter un second jeu de données',
  'second.hint':
    'Il s’affiche à côté de celui-ci, chaque événement avec la marque de son jeu ; un second déjà présent est remplacé. Aucun événement n’est fusionné avec un autre. Un fichier reste sur cet appareil, aucun lien ne peut donc le contenir ; une adresse peut être partagée.',
  'second.address': 'Ou son adresse (https)',
  'second.open': 'Ajouter',
  'second.refused': 'Seules les adresses https et celles du site de cette page sont ouvertes.',
  'pairs.name': 'Paires qui peuvent être un seul événement',
  'pairs.compare': 'Comparer les paires qui peuvent être un seul événement',
  'pairs.about':
    'Proposées d’après la date, le lieu, les acteurs et les morts, chacun selon sa précision. Rien n’est fusionné : vos décisions restent sur cet appareil et figurent dans les exports.',
  'pairs.zones':
    'Les deux jeux ne suivent pas la même heure, et rien n’est converti : les jours et heures de {first} sont ceux de {firstZone}, ceux de {second} sont ceux de {secondZone}. Un même événement peut donc figurer à deux dates.',
  'pairs.finding': 'Comparaison des événements…',
  'pairs.unjoined': 'Il n’y a qu’un jeu de données : ajoutez-en un second sous « Les données ».',
  'pairs.none': 'D’après la date et le lieu, aucun événement d’un jeu ne peut être l’un de l’autre.',
  'pairs.counts': {
    one: '{count} événement, dont {same} confirmés comme n’en faisant qu’un avec un autre',
    other: '{count} événements, dont {same} confirmés comme n’en faisant qu’un avec un autre',
  },
  'pairs.open': {
    one: '{count} paire, {undecided} à décider',
    other: '{count} paires, {undecided} à décider',
  },
  'pairs.same': 'Le même événement',
  'pairs.different': 'Deux événements',
  'pairs.undo': 'Annuler la dernière décision',
  'pairs.score': 'Ressemblance : {percent} %',
  'pairs.unkept': 'Ce navigateur ne garde rien pour cette page : exportez vos décisions avant de partir.',
  'pairs.keys': 'Les flèches vont d’une paire à l’autre ; Ctrl+Z annule la dernière décision.',
  'pairs.deaths': 'tués, selon les déclarations : {range}',
  'pairs.because': 'Pourquoi ils peuvent n’en faire qu’un, et pourquoi non',
  'pairs.reason.timeExact': 'le même jour',
  'pairs.reason.timeOverlap': {
    one: 'les dates ont {count} jour en commun',
    other: 'les dates ont {count} jours en commun',
  },
  'pairs.reason.place': 'lieux distants de {km} km, dans leur précision ({within} km ensemble)',
  'pairs.reason.noPlace': 'l’un n’a pas de point sur la carte',
  'pairs.reason.actors': 'acteurs en commun : {names}',
  'pairs.reason.otherActors': 'aucun acteur en commun',
  'pairs.reason.deaths': 'chiffres de tués concordants : {range}',
  'pairs.reason.otherDeaths': 'chiffres de tués différents : {first} et {second}',
};

export default pairs;
