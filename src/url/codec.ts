/**
 * Codec of one link parameter: converts between its text in the address and a typed value. `read` returns
 * undefined for unreadable text.
 */
export type Codec<Value> = {
  /** Decodes the raw parameter text, as it stands between `=` and `&`. */
  readonly read: (text: string) => Value | undefined;
  /** Encodes a value as parameter text; undefined omits the parameter, as for a default value. */
  readonly write: (value: Value) => string | undefined;
};

// A text and a list have no bound of their own: what the app may write it must read, and the address is what browsers
// bound.

/** Decodes percent-encoding and `+` as space; undefined for broken encoding. */
export function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return undefined;
  }
}

/** Matches a lone UTF-16 surrogate, on which `encodeURIComponent` throws. */
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Percent-encodes a parameter value, leaving `:`, `/` and `@` readable and writing a space as `+`; a lone
 * surrogate becomes U+FFFD.
 */
export function encode(text: string): string {
  return encodeURIComponent(text.replace(loneSurrogate, '\ufffd'))
    .replaceAll('%3A', ':')
    .replaceAll('%2F', '/')
    .replaceAll('%40', '@')
    .replaceAll('%20', '+');
}

/** Codec of a free-text link parameter; an empty text omits the parameter. */
export const textCodec: Codec<string> = {
  read: decode,
  write: (value) => (value === '' ? undefined : encode(value)),
};

/** Codec of a link parameter that holds one id; undefined omits the parameter. */
export const idCodec: Codec<string | undefined> = {
  read: (text) => decode(text) || undefined,
  write: (value) => (value === undefined ? undefined : encode(value)),
};

/**
 * Codec of a link parameter that holds ids joined by commas; ids that the dataset doesn't have are kept. An
 * empty list omits the parameter.
 */
export const idsCodec: Codec<readonly string[]> = {
  read: (text) => {
    const ids = text.split(',').map(decode);
    const good = [...new Set(ids.filter((id): id is string => id !== undefined && id !== ''))];
    return good.length === 0 ? undefined : good;
  },
  write: (ids) => (ids.length === 0 ? undefined : ids.map(encode).join(',')),
};

/** Creates a codec of words from a fixed list, joined by commas; a text with any other word is unreadable. */
export function wordsCodec<Word extends string>(words: readonly Word[]): Codec<readonly Word[]> {
  const isWord = (text: string): text is Word => (words as readonly string[]).includes(text);
  return {
    read: (text) => {
      const given = [...new Set(text.split(','))];
      return given.every(isWord) ? given : undefined;
    },
    write: (value) => (value.length === 0 ? undefined : value.join(',')),
  };
}

/** Creates a codec of one word from a fixed list; the default word omits the parameter. */
export function wordCodec<Word extends string, Default extends Word | undefined>(
  words: readonly Word[],
  byDefault: Default,
): Codec<Word | Default> {
  return {
    read: (text) => words.find((word) => word === text),
    write: (value) => (value === byDefault ? undefined : value),
  };
}

/** Minimum and maximum of a number in a link. */
type Limits = readonly [least: number, most: number];

/**
 * Creates a codec of numbers joined by commas, one for each of `limits`, rounded to `decimals` digits.
 * Reading fails for a number outside its limits; writing clamps it.
 */
export function numbersCodec<const Each extends readonly Limits[]>(
  limits: Each,
  decimals: number,
): Codec<{ readonly [At in keyof Each]: number }> {
  const scale = 10 ** decimals;
  return {
    read: (text) => {
      const given = text.split(',');
      const numbers = limits.map(([least, most], i) => {
        const part = given[i] ?? '';
        const n = /^-?\d{1,4}(\.\d{1,12})?$/.test(part) ? Number(part) : NaN;
        return n >= least && n <= most ? n : undefined;
      });
      if (given.length !== limits.length || numbers.includes(undefined)) return undefined;
      // As many numbers as there are limits.
      return numbers as { [At in keyof Each]: number };
    },
    write: (numbers) =>
      limits
        .map(([least, most], i) => Math.min(most, Math.max(least, numbers[i] as number)))
        .map((n) => String(Math.round(n * scale) / scale))
        .join(','),
  };
}
