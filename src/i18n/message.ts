/**
 * Plural forms of a message by CLDR category, chosen by the number named in `by` (default: `count`). `other` replaces
 * missing categories.
 */
export type PluralForms = { readonly by?: string; readonly other: string } & {
  readonly [category in Intl.LDMLPluralRule]?: string;
};

/** Message text with placeholders `{name}`, or the plural forms of such a text. */
export type Message = string | PluralForms;

/** Messages of another language, with the same keys as the English messages of the same group. */
export type Translation<English> = { readonly [Key in keyof English]: Message };
