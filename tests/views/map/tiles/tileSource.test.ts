import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepAddress, recallAddress, type Store } from '../../../../src/views/map/tiles/rememberedAddress';
import { checkTemplate, tileAddress } from '../../../../src/views/map/tiles/tileSource';

function storage(): Store {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

const refusing: Store = {
  getItem: () => {
    throw new Error('refused');
  },
  setItem: () => {
    throw new Error('refused');
  },
  removeItem: () => {
    throw new Error('refused');
  },
};

describe('checkTemplate', () => {
  it.each([
    ['https://tiles.example/{z}/{x}/{y}.png', 'tiles.example'],
    [' https://tiles.example:8443/{z}/{y}/{x}?key=a%zz ', 'tiles.example:8443'],
    ['HTTPS://tiles.example/wmts?z={z}&x={x}&y={y}', 'tiles.example'],
  ])('takes %s', (text, host) => {
    expect(checkTemplate(text)).toEqual({ template: text.trim(), host });
  });

  it.each([
    ['', 'no-https'],
    ['http://tiles.example/{z}/{x}/{y}.png', 'no-https'],
    ['javascript:alert(1)//{z}{x}{y}', 'no-https'],
    ['data:image/png,{z}{x}{y}', 'no-https'],
    ['//tiles.example/{z}/{x}/{y}.png', 'no-https'],
    ['https://', 'no-address'],
    ['https://{s}.tiles.example/{z}/{x}/{y}.png', 'no-address'],
    ['https://tiles.example/{z}/{x}.png', 'no-places'],
    ['https://tiles.example/#{z}/{x}/{y}', 'no-places'],
    ['https://name:word@tiles.example/{z}/{x}/{y}.png', 'user'],
  ])('refuses "%s": %s', (text, fault) => {
    expect(checkTemplate(text)).toEqual({ fault });
  });

  it('names the host that every tile is asked of', () => {
    fc.assert(
      fc.property(fc.webUrl({ validSchemes: ['https'] }), fc.nat(17), fc.nat(), fc.nat(), (url, z, x, y) => {
        const checked = checkTemplate(`${url.replace(/[?#].*/, '')}/{z}/{x}/{y}`);
        if ('fault' in checked) throw new Error(checked.fault);
        expect(new URL(tileAddress(checked.template, { z, x, y })).host).toBe(checked.host);
        expect(tileAddress(checked.template, { z, x, y })).toMatch(new RegExp(`/${z}/${x}/${y}$`));
      }),
    );
  });
});

describe('the address on this device', () => {
  const address = {
    kind: 'address',
    template: 'https://tiles.example/{z}/{x}/{y}.png',
    attribution: '© Somebody',
  } as const;

  it('is there again until it is forgotten', () => {
    const store = storage();
    expect(recallAddress(store)).toBeUndefined();
    keepAddress(store, address);
    expect(recallAddress(store)).toEqual(address);
    keepAddress(store, undefined);
    expect(recallAddress(store)).toBeUndefined();
  });

  it('is checked anew, and may be refused room', () => {
    const store = storage();
    store.setItem('conflict-timeline tiles', '©\njavascript:alert(1)');
    expect(recallAddress(store)).toBeUndefined();
    keepAddress(refusing, address);
    expect(recallAddress(refusing)).toBeUndefined();
    expect(recallAddress(undefined)).toBeUndefined();
  });
});
