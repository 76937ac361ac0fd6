import { generate, type PlacePoint } from '../generate/rows';

/** An event as the peers get it: plain, with nothing left to parse. */
export type PlainEvent = {
  readonly id: number;
  /** Days since 1970-01-01; `end` isn't included. */
  readonly start: number;
  readonly end: number;
  readonly category: number;
  readonly status: number;
  readonly actors: number[];
  readonly title: string;
  readonly point: PlacePoint | undefined;
};

export function generatedObjects(n: number): PlainEvent[] {
  const data = generate(n);
  return Array.from(data.rows(), (row) => ({
    id: row.index,
    start: row.firstDay,
    end: row.lastDay + 1,
    category: row.category,
    status: row.status,
    actors: [...row.actors],
    title: row.title,
    point: data.places[row.place],
  }));
}
