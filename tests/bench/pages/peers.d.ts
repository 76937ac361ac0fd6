// What is used of the peers, which only the first `npm run bench` installs: `npm run types` checks the benchmark too.
declare module 'crossfilter2' {
  type Group<Row, Key, Value> = {
    readonly all: () => readonly { readonly key: Key; readonly value: Value }[];
    readonly value: () => Value;
    readonly reduce: <Sum>(
      add: (sum: Sum, row: Row) => Sum,
      remove: (sum: Sum, row: Row) => Sum,
      initial: () => Sum,
    ) => Group<Row, Key, Sum>;
  };
  type Dimension<Row, Key> = {
    readonly filterRange: (range: readonly [Key, Key]) => void;
    readonly filterFunction: (passes: (key: Key) => boolean) => void;
    readonly group: <GroupKey = Key, Value = number>(
      of?: (key: Key) => GroupKey,
    ) => Group<Row, GroupKey, Value>;
  };
  type Crossfilter<Row> = {
    readonly dimension: <Key>(
      of: (row: Row) => Key | readonly Key[],
      isArray?: boolean,
    ) => Dimension<Row, Key>;
    readonly groupAll: () => Group<Row, undefined, number>;
  };
  export default function crossfilter<Row>(rows: readonly Row[]): Crossfilter<Row>;
}

declare module 'vis-timeline/standalone' {
  type Item = {
    readonly id: number;
    readonly group: number;
    readonly start: number;
    readonly content: string;
    readonly type: 'point';
  };
  export class Timeline {
    constructor(
      element: HTMLElement,
      items: readonly Item[],
      groups: readonly { readonly id: number; readonly content: string }[],
      options: { readonly [name: string]: unknown },
    );
    setWindow(start: number, end: number, options: { readonly animation: boolean }): void;
  }
}
