import { expect, it } from 'vitest';
import { filesOf, visits } from '../../scripts/visits.mjs';
import { visit } from './visit';

/** What is asked for that `npm run size` weighs: scripts and styles, by their path in the build. */
const weighed = /\/(assets\/[^/?]+\.(?:js|css))$/;

it('the first screen loads what `npm run size` counts, and nothing else', async () => {
  const asked = new Set<string>();
  const { page, ready } = await visit({ locale: 'fr-FR' });
  await ready();
  page.on('request', (request) => {
    const file = weighed.exec(new URL(request.url()).pathname)?.[1];
    if (file) asked.add(file);
  });
  await page.reload();
  await ready();
  const counted = filesOf([...visits.page.firstEvent, ...visits.page.map, ...visits.page.rest]).sort();
  await expect.poll(() => [...asked].sort()).toEqual(counted);
  // What comes later than all that is counted would be more.
  await page.waitForLoadState('networkidle');
  expect([...asked].sort()).toEqual(counted);
});
