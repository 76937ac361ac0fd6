import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { withWaitingTexts } from '../../scripts/build/plugins/waiting';
import { languages } from '../../src/i18n/languages';
import { waitTexts } from '../../src/i18n/waitTexts';

it('The page says in every language that it is slow to load', () => {
  const html = withWaitingTexts(readFileSync('index.html', 'utf8'));
  const box = /<div class="start-waiting" hidden>([^]*?)<\/div>/.exec(html)?.[1] ?? '';
  expect(box.match(/lang="\w+"/g)).toEqual(languages.map((language) => `lang="${language}"`));
  for (const language of languages) expect(box).toContain(waitTexts[language].slow);
});
