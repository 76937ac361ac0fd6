import type { Message } from '../message';

/** The messages of a second dataset, and of the pairs of events that may be one. */
const pairs = {
  'second.name': 'Two datasets at once',
  'second.add': 'Add a second dataset',
  'second.hint':
    'It is shown beside this one, each event with the mark of its dataset; a second one that is there is replaced. No event is merged with another. A file stays on this device, so that no link can hold it; an address can be shared.',
  'second.address': 'Or its address (https)',
  'second.open': 'Add',
  'second.refused': 'Only https addresses and those of this page’s own host are opened.',
  'pairs.name': 'Pairs that may be one event',
  'pairs.compare': 'Compare the pairs that may be one event',
  'pairs.about':
    'Proposed by date, place, actors and deaths, each within its precision. Nothing is merged: what you decide is kept on this device and stands in the exports.',
  'pairs.zones':
    'The datasets keep different time, and nothing is converted: days and hours of {first} are those of {firstZone}, of {second} those of {secondZone}. One event may so stand on two days.',
  'pairs.finding': 'Comparing the events…',
  'pairs.unjoined': 'There is one dataset only: add a second under “The data”.',
  'pairs.none': 'By date and place, no two events of the datasets can be one.',
  'pairs.counts': {
    one: '{count} event, {same} confirmed as one with another',
    other: '{count} events, {same} confirmed as one with another',
  },
  'pairs.open': { one: '{count} pair, {undecided} undecided', other: '{count} pairs, {undecided} undecided' },
  'pairs.same': 'The same event',
  'pairs.different': 'Two events',
  'pairs.undo': 'Undo',
  'pairs.score': 'Likeness {percent} %',
  'pairs.unkept': 'This browser keeps nothing for this page: export your decisions before you leave.',
  'pairs.keys': 'Arrows go from pair to pair; Ctrl+Z takes the last decision back.',
  'pairs.deaths': 'killed, as claimed: {range}',
  'pairs.because': 'Why they may be one, and why not',
  'pairs.reason.timeExact': 'the same day',
  'pairs.reason.timeOverlap': {
    one: 'the dates have {count} day in common',
    other: 'the dates have {count} days in common',
  },
  'pairs.reason.place': 'places {km} km apart, within their precision ({within} km together)',
  'pairs.reason.noPlace': 'one has no point on the map',
  'pairs.reason.actors': 'actors in common: {names}',
  'pairs.reason.otherActors': 'no actor in common',
  'pairs.reason.deaths': 'figures of killed that agree: {range}',
  'pairs.reason.otherDeaths': 'figures of killed that differ: {first} and {second}',
} as const satisfies { readonly [key: string]: Message };

export default pairs;
