/**
 * Names, formats and spelling rules of a language. A new language is a row here and a folder of messages beside this
 * file.
 */
export type LanguageRow = {
  /** Native name, for the language menu. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** BCP 47 tag for `Intl` formats of dates, numbers, lists and plurals. */
  readonly locale: string;
  /** Tag for dates in bibliographic references. Default: `locale`. */
  readonly citationLocale?: string;
  /** Fallback languages for missing texts, best first, before the default language. Default: none. */
  readonly fallback?: readonly string[];
  /**
   * Whether messages may be missing in this language; those of its fallback languages are then loaded too.
   * Default: false.
   */
  readonly partial?: boolean;
  /** Separator between clauses in one line, such as `; `. */
  readonly separator: string;
  /**
   * Replacement (`String.replace`) for a clock time `07:15`, and the dash between two clock times. Default:
   * unchanged.
   */
  readonly clock?: { readonly time: string; readonly dash: string };
  /** Regular expressions with replacements for the spaces around punctuation in messages. Default: none. */
  readonly spacing?: readonly (readonly [sign: RegExp, spaced: string])[];
  /**
   * Words before the name of a district: for a name with an initial consonant, and with a vowel. Default: names
   * stay as in the dataset.
   */
  readonly district?: readonly [consonant: string, vowel: string];
  /**
   * Whether labels of a side's claims begin with what is counted, which then gets a capital letter. Default:
   * false.
   */
  readonly countedFirst?: boolean;
};

/** All interface languages by tag, in menu order; the first is the default. */
export const languageTable = {
  en: {
    name: 'English',
    direction: 'ltr',
    // British day–month order.
    locale: 'en-GB',
    // Styles of references write American dates.
    citationLocale: 'en-US',
    separator: '; ',
  },
  fr: {
    name: 'Français',
    direction: 'ltr',
    locale: 'fr',
    separator: '\u00a0; ',
    clock: { time: '$1\u00a0h\u00a0$2', dash: '\u00a0– ' },
    // Quotation marks and double signs stay on the line of their word.
    spacing: [
      [/« /g, '«\u00a0'],
      [/ ([»:;?!])/g, '\u00a0$1'],
    ],
    district: ['District de ', 'District d’'],
    countedFirst: true,
  },
} as const satisfies { readonly [tag: string]: LanguageRow };
