import type { Exported, Scope } from '../../src/export/exported';
import type { UiLanguage } from '../../src/i18n/languages';
import { createTranslator } from '../../src/i18n/translator';
import type { Loaded } from '../../src/state/session/loaded';
import { readLink } from '../../src/url/link';
import { conventions } from '../conflict';

export const checksum = 'a'.repeat(64);
export const address = 'https://example.org/#v=1&q=%40';
export const writtenAt = '2026-11-27T10:15:00.000Z';

type Options = { readonly hash?: string; readonly scope?: Scope; readonly language?: UiLanguage };

/** What a writer is given of a dataset. Default: everything, in English. */
export function exportedOf(
  loaded: Loaded,
  { hash = '', scope = { kind: 'everything' }, language = 'en' }: Options = {},
): Exported {
  return {
    loaded: { ...loaded, sha256: checksum },
    view: readLink(hash).view,
    t: createTranslator(language),
    link: address,
    conventions,
    scope,
    at: new Date(writtenAt),
  };
}
