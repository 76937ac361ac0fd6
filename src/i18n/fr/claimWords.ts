import type { claimWords as english } from '../en/claimWords';
import type { Translation } from '../message';

export const claimWords: Translation<typeof english> = {
  'claims.filter.side': 'Partie',
  'claims.filter.people': 'Qui',
  'claims.filter.measure': 'Mesure',
  'claims.filter.claimant': 'Déclarant',
  'claims.filter.voice': 'Qui compte',
  'claims.allSides': 'Toutes parties',
  'claims.people.civilian': 'civils',
  'claims.people.military': 'militaires',
  'claims.people.combatant': 'combattants',
  'claims.people.all': 'personnes',
  'claims.role.own-side': 'selon sa propre partie',
  'claims.role.adversary': 'selon l’adversaire',
  'claims.role.third-party': 'selon un tiers',
};
