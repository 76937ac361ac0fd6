import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { light } from '../../src/scale/palette';
import { datasets } from '../data/datasets';
import { claimsConflict } from './claimsCases';
import { expectSvg } from './expectSvg';
import { snapshotsOf } from './snapshots';

const dataset = datasets.find(([folder]) => folder === claimsConflict)?.[1];
if (!dataset) throw new Error(`data/${claimsConflict} is missing`);
const snapshots = snapshotsOf(dataset);

describe('the snapshots', () => {
  it.each(snapshots)('$name is drawn as committed', ({ name, draw }) => expectSvg(name, draw(light)));

  it('are all that is committed', () => {
    const committed = readdirSync('tests/output').filter((file) => !file.endsWith('.changed.svg'));
    expect(snapshots.map(({ name }) => `${name}.svg`).sort()).toEqual(committed.sort());
  });
});
