import { afterAll, expect } from 'vitest';
import { refuseLocalZone } from './localZone';
import { zoned } from './zoned.mjs';

// What asks for no zone does the same in every one: `npm test` runs only the files of the list in a second one.
const { testPath = '' } = expect.getState();
if (!zoned.some((file) => testPath.replaceAll('\\', '/').endsWith(`/${file}`))) {
  const asked = refuseLocalZone();
  afterAll(() => expect(asked()).toEqual([]));
}
