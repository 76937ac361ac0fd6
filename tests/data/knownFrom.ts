import type { WrittenDataset, WrittenEvent } from './datasets';
import { lastDay } from './days';

type Said = {
  readonly reported: string;
  readonly assumed?: boolean;
  readonly source?: string;
  readonly sources?: readonly string[];
};

/**
 * "When it became known", told once more from the sentence in data/README.md, in days as `YYYY-MM-DD` that
 * compare as text.
 */
export function createKnownFrom({ sources }: Pick<WrittenDataset, 'sources'>) {
  const published = new Map(
    sources.flatMap(({ id, published: day }) => (day === undefined ? [] : [[id, lastDay(day)] as const])),
  );

  /** The day from which a report, position, update or claim counts, of an event of that date. */
  function saidFrom(said: Said, when?: string): string {
    const written = lastDay(said.reported);
    if (!said.assumed) return written;
    const grounds = [said.source ?? [], said.sources ?? []].flat().map((id) => published.get(id) ?? '');
    return [written, when === undefined ? '' : beginning(when), ...grounds].sort().at(-1) ?? written;
  }

  /** The day from which an event is known. */
  function knownFrom({ when, reports, positions = [] }: WrittenEvent): string {
    const said = [...reports, ...positions].map((one) => saidFrom(one, when)).sort();
    return said[0] ?? lastDay(when);
  }

  return { saidFrom, knownFrom };
}

function beginning(when: string): string {
  const [from = '', to = ''] = when.split('/');
  return lastDay(from === '' || from === '..' ? to : from);
}
