import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { datasets } from './datasets';

const readme = readFileSync(new URL('../../data/README.md', import.meta.url), 'utf8');
const found = datasets.find(([file]) => file === 'nagorno-karabakh-2020');
if (!found) throw new Error('data/nagorno-karabakh-2020 is missing');
const { version, events, claims, places, actors, sources } = found[1];

describe('data/README.md', () => {
  test('counts the rows of the dataset as they are', () => {
    const of = (id: string) => events.filter(({ period }) => period === id).length;
    const positions = events.reduce((sum, event) => sum + (event.positions?.length ?? 0), 0);
    const withAddress = sources.filter(({ url }) => url !== undefined).length;
    expect(readme).toContain(
      `${events.length} events: ${of('background')} of the background, ${of('war')} of the war (27 September to 10 November 2020), ${of('handover')} of the handover of districts, ${of('aftermath')} of the aftermath. ${claims.length} casualty figures. ${positions} positions: who asserts, denies, confirms or qualifies. ${places.length} places, ${actors.length} actors, ${sources.length} sources, ${withAddress} of them with an address.`,
    );
  });

  test.each(['page-read', 'both', 'general-knowledge'])('counts what rests on “%s”', (support) => {
    const line = readme.split('\n').find((one) => one.startsWith(`| \`${support}\``)) ?? '';
    const cells = line.split('|').slice(2, 5);
    const counts = [events, claims, sources].map(
      (rows: readonly { readonly support?: string }[]) =>
        rows.filter((row) => row.support === support).length,
    );
    expect(cells.map((cell) => Number(cell.trim().replace('–', '0')))).toEqual(counts);
  });

  test('names the version, and lists its changes', () => {
    expect(readme).toContain(`dataset, version ${version},`);
    expect(readme).toContain(`### ${version}`);
  });
});
