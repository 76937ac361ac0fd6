import type { Plugin } from 'vite';
import { languageTable } from '../../../src/i18n/languageTable.ts';
import { waitTexts } from '../../../src/i18n/waitTexts.ts';

const place = '<!-- waiting texts -->';

/**
 * Plugin that writes into the page, in each language of the app, the texts shown until its first script runs.
 */
export function waiting(): Plugin {
  return { name: 'waiting-texts', transformIndexHtml: { order: 'pre', handler: withWaitingTexts } };
}

/** Replaces the placeholder of an HTML page by the texts shown until its first script runs. */
export function withWaitingTexts(html: string): string {
  return html.replace(place, () =>
    Object.entries(waitTexts)
      .map(([language, { slow, again }]) => {
        const { direction } = languageTable[language as keyof typeof languageTable];
        return `<p lang="${language}" dir="${direction}">${slow} <a href="">${again}</a></p>`;
      })
      .join('\n        '),
  );
}
