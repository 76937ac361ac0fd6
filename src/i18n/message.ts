/**
 * The forms of a message by plural category of CLDR, chosen by the number that `by` names (default: `count`).
 * `other` stands in for a category that isn't given.
 */
export type PluralForms = { readonly by?: string; readonly other: string } & {
  readonly [category in Intl.LDMLPluralRule]?: string;
};

/** A text with `{names}` of values to fill in, or one a plural category. */
export type Message = string | PluralForms;

/** The same keys as a set of English messages. */
export type Translation<English> = { readonly [Key in keyof English]: Message };
