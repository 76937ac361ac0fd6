/** What reads the local time zone of `Date`, besides the constructor and `parse`. */
const methods = [
  ...['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds', 'Year'].flatMap(
    (part) => [`get${part}`, `set${part}`],
  ),
  ...['getTimezoneOffset', 'toString', 'toDateString', 'toTimeString'],
].filter((name) => name !== 'setDay');

/** Whether a text that `Date` reads says its zone: a date alone is in UTC, a date with a time is not. */
const saysZone = (text: string) =>
  /^[+-]?\d{4,6}(-\d\d){0,2}$/.test(text) || /(Z|GMT|UTC|[+-]\d\d:?\d\d)$/.test(text);

/** d3-dsv asks for the hour of these when it is loaded, for its `autoType` only, which nothing here calls. */
const askedByD3 = ['2019-01-01T00:00', '2019-07-01T00:00'];

/**
 * Makes every question about the machine's time zone throw an error, in this realm and for good. What then runs
 * to its end does the same in every zone. Returns what lists the questions that were asked: whoever caught such an
 * error has hidden it.
 */
export function refuseLocalZone(): () => readonly string[] {
  const asked: string[] = [];
  const refuse = (what: string): never => {
    asked.push(what);
    throw new Error(`${what} reads the local time zone: list this test file in tests/zoned.mjs`);
  };

  const Plain = Date;
  const replace = (object: object, name: string, value: unknown) =>
    Object.defineProperty(object, name, { value, configurable: true, writable: true });
  for (const name of methods) replace(Plain.prototype, name, () => refuse(name));
  for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'] as const) {
    const plain = Plain.prototype[name];
    replace(
      Plain.prototype,
      name,
      function (this: Date, locales?: string, options?: Intl.DateTimeFormatOptions) {
        return options?.timeZone === undefined ? refuse(name) : plain.call(this, locales, options);
      },
    );
  }
  const { parse } = Plain;
  replace(Plain, 'parse', (text: string) => (saysZone(text) ? parse(text) : refuse(`Date.parse('${text}')`)));
  globalThis.Date = new Proxy(Plain, {
    apply: () => refuse('Date()'),
    construct(target, values: unknown[], made) {
      const [first] = values;
      if (askedByD3.some((text) => text === first)) return Object.assign(new Plain(0), { getHours: () => 0 });
      if (values.length > 1) refuse('new Date(year, month)');
      if (typeof first === 'string' && !saysZone(first)) refuse(`new Date('${first}')`);
      return Reflect.construct(target, values, made) as Date;
    },
  });
  Plain.prototype.constructor = Date;

  const formatOf = (options: unknown) =>
    (options as Intl.DateTimeFormatOptions | undefined)?.timeZone ?? refuse('Intl.DateTimeFormat');
  Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
    apply(target, self, values: unknown[]) {
      formatOf(values[1]);
      return Reflect.apply(target, self, values) as unknown;
    },
    construct(target, values: unknown[], made) {
      formatOf(values[1]);
      return Reflect.construct(target, values, made) as Intl.DateTimeFormat;
    },
  });
  return () => asked;
}
