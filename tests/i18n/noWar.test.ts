import { expect, it } from 'vitest';
import { languages } from '../../src/i18n/languages';
import { messagesOf } from '../../src/i18n/messages';
import { wordings } from '../../src/model/text';
import { datasets } from '../data/datasets';

/** What is of one conflict: a kind of it, and the places of its ground, actors and sides of each dataset. */
const ofOne = datasets.flatMap(([, { bounds, places, actors, sides }]) => {
  const [west, south, east, north] = bounds ?? [-180, -90, 180, 90];
  const onItsGround = places.filter(
    ({ lng = NaN, lat = NaN }) => lng > west && lng < east && lat > south && lat < north,
  );
  return [
    ...onItsGround.flatMap(({ names, spellings = [] }) => [...wordings(names), ...spellings]),
    ...actors.flatMap(({ title }) => wordings(title)),
    ...sides.flatMap(({ title }) => wordings(title)),
  ];
});
const words = [...new Set(ofOne)].filter((name) => name.length > 3);

it.each(languages)(
  'no message in “%s” names a conflict, its places or parties, or calls it a war',
  (language) => {
    const messages = Object.entries(messagesOf(language) ?? {});
    expect(messages.length).toBeGreaterThan(500);
    expect(words.length).toBeGreaterThan(200);
    const named = messages.filter(([, message]) => {
      const text = JSON.stringify(message);
      return /\bwars?\b|\bguerres?\b/i.test(text) || words.some((word) => text.includes(word));
    });
    expect(named).toEqual([]);
  },
);
