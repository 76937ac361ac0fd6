import { claimFacetNames } from '../../src/model/claimFacets';
import { describe, expect, it } from 'vitest';
import { shownText } from '../../src/i18n/shownText';
import { createTranslator } from '../../src/i18n/translator';
import { dayOf } from '../../src/model/day';
import { defaultView, type View } from '../../src/state/view/view';
import { conventions } from '../conflict';
import { oneSpace } from '../shownStates';
import { loadedOf, ownDataset } from './loadedOf';

const loaded = loadedOf(await ownDataset());
const counts = { shown: 36, whole: 302 };
const told = (patch: Partial<View>, language: 'en' | 'fr' = 'en') =>
  shownText({ ...defaultView, ...patch }, loaded, counts, createTranslator(language), conventions);
const october = (day: number) => dayOf(2020, 10, day);

describe('what is shown, in words', () => {
  it('is one sentence in a fixed order', () => {
    const view: Partial<View> = {
      round: 'on',
      known: october(20),
      to: october(20),
      from: october(1),
      category: ['strike', 'air'],
    };
    expect(oneSpace(told(view).text)).toBe(
      '36 of 302 events · Strikes on settlements; Air, drones, missiles · 1–20 October 2020 · as known on 20 October · coordinates rounded',
    );
    expect(oneSpace(told(view, 'fr').text)).toBe(
      '36 événements sur 302 · Frappes sur des localités ; Aviation, drones, missiles · 1–20 octobre 2020 · ce que l’on savait le 20 octobre · coordonnées arrondies',
    );
  });

  it('names the period where nothing else narrows, and a year that isn’t the period’s', () => {
    expect(oneSpace(told({}).text)).toBe('36 of 302 events · 27 September – 10 November 2020');
    expect(oneSpace(told({ known: dayOf(2021, 3, 1) }).text)).toMatch(/· as known on 1 March 2021$/);
  });

  it('says which name is an actor’s and which a place’s, under the chosen names', () => {
    const both = told({ actor: ['armenia'], place: ['stepanakert', 'none'], status: ['one-side'] });
    expect(oneSpace(both.text)).toMatch(
      /· actor: Armenia · place: .*Stepanakert.*; Without a place · status: one side’s word ·/,
    );
    expect(told({ place: ['stepanakert'], names: 'az' }).text).toContain('place: Xankəndi ·');
  });

  it('tells many by their number, and keeps every name in full', () => {
    const { text, full } = told({
      category: ['strike', 'air', 'fighting', 'control'],
      q: 'x'.repeat(200),
      area: [46, 39.5, 47, 40.25],
    });
    expect(text).toContain('· 4 categories ·');
    expect(text).toContain(`${'x'.repeat(60)}…`);
    expect(text).toContain('only an area of the map');
    expect(full).toContain(
      'Strikes on settlements; Air, drones, missiles; Ground fighting; Control of ground',
    );
    expect(full).toContain('x'.repeat(200));
    expect(oneSpace(full)).toContain('46° to 47° longitude, 39.5° to 40.25° latitude');
  });

  it('counts claims where these are shown, and says which of them no filter of events narrows', () => {
    expect(oneSpace(told({ show: 'claims' }).text)).toBe(
      '36 of 302 claims · 27 September – 10 November 2020',
    );
    expect(told({ show: 'claims', category: ['strike'] }).text).toContain('running totals are not narrowed');
    expect(told({ category: ['strike'] }).text).not.toContain('running totals');
  });

  it('tells every part of a view that changes what passes, and none that changes how it looks', () => {
    // A new part of the view has to be put down here: does it change what passes?
    const narrowing: { readonly [Key in keyof View]: View[Key] | 'look' } = {
      from: october(1),
      to: october(2),
      q: 'ganja',
      category: ['air'],
      actor: ['armenia'],
      place: ['none'],
      status: ['disputed'],
      area: [45, 39, 46, 40],
      origin: 'second',
      within: 'certainly',
      known: october(9),
      show: 'claims',
      table: 'look',
      round: 'on',
      side: ['azerbaijani'],
      people: ['civilian'],
      measure: ['killed'],
      claimant: ['armenia'],
      voice: ['own-side'],
      event: 'look',
      map: 'look',
      sort: 'look',
      panel: 'look',
      names: 'look',
      lag: 'look',
      version: 'look',
      sha256: 'look',
      headline: 'look',
      intro: 'look',
      byline: 'look',
      credit: 'look',
      alt: 'look',
      lang: 'look',
      theme: 'look',
    };
    for (const [key, value] of Object.entries(narrowing)) {
      // What narrows claims is told where claims are shown.
      const show = (claimFacetNames as readonly string[]).includes(key) ? 'claims' : 'map';
      const before = told({ show });
      const now = told({ show, [key]: value });
      if (value === 'look') expect(now.full, key).toBe(before.full);
      else {
        expect(now.full, key).not.toBe(before.full);
        expect(now.text, key).not.toBe(before.text);
      }
    }
  });
});
