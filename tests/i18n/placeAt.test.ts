import { describe, expect, it } from 'vitest';
import { placeAt } from '../../src/i18n/placeAt';
import { createTranslator } from '../../src/i18n/translator';
import type { Place } from '../../src/model/place';
import { languages } from '../../src/i18n/languages';
import type { NameConvention } from '../../src/state/view/view';
import { conventions } from '../conflict';
import { datasets } from '../data/datasets';

const at = (place: Place, language: 'en' | 'fr', names: NameConvention = 'both') =>
  placeAt(place, { language, names, conventions }, createTranslator(language));

const nations: Place = {
  id: 'un',
  names: { en: 'United Nations, New York', fr: 'Nations unies, New York' },
  at: { en: 'at the United Nations', fr: 'à l’ONU' },
  precision: 'settlement',
};

describe('a place behind its preposition', () => {
  it('has the usual one, or its own', () => {
    const moscow: Place = { id: 'm', names: { en: 'Moscow', fr: 'Moscou' }, precision: 'settlement' };
    expect([at(moscow, 'en'), at(moscow, 'fr')]).toEqual(['in Moscow', 'à Moscou']);
    expect([at(nations, 'en'), at(nations, 'fr')]).toEqual(['at the United Nations', 'à l’ONU']);
  });

  it('has the usual one in a language that its own words leave out', () => {
    const armenia: Place = {
      id: 'a',
      names: { en: 'Armenia', fr: 'Arménie' },
      at: { fr: 'en Arménie' },
      precision: 'country',
    };
    expect([at(armenia, 'en'), at(armenia, 'fr')]).toEqual(['in Armenia', 'en Arménie']);
  });

  it('keeps the name that the reader asked for', () => {
    const place: Place = {
      id: 'p',
      names: { en: 'Here', az: 'Bura' },
      usedBy: { az: ['z'] },
      at: { en: 'over here' },
      precision: 'settlement',
    };
    expect([at(place, 'en'), at(place, 'en', 'az')]).toEqual(['over here', 'in Bura']);
  });
});

describe.each(datasets)('in %s', (_file, { events, places }) => {
  it.each(languages)('no place where something was said reads wrong in %s', (language) => {
    const seats = new Set(
      events.flatMap(({ places: all }) =>
        all.filter(({ role }) => role === 'seat' || role === 'venue').map(({ place }) => place),
      ),
    );
    const wrong = places
      .filter(({ id }) => seats.has(id))
      .map((place) => at(place, language))
      // Only a town stands behind the usual preposition alone; French towns with an article keep it.
      .filter((text) =>
        /^(?:in|à) (?:United|Nations|Les? |.*(?:district|border|corridor|Arménie$))/.test(text),
      );
    expect(wrong).toEqual([]);
  });
});
