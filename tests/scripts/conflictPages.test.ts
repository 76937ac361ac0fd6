import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { conflict, conflictIn } from '../../scripts/build/conflict';
import { conflictTexts } from '../../scripts/build/conflictTexts';
import { withConflict } from '../../scripts/build/plugins/conflictPages';
import { ofOwnConflict } from './ofOwnConflict';

const invented = conflictIn('tests/fixtures/eastmark-1911');
const pages = ['index.html', 'embedding.html'] as const;

describe.each(pages)('%s', (file) => {
  const html = readFileSync(file, 'utf8');

  it('says nothing of a conflict but what it is given', async () => {
    expect(html.replace(/<a href="[^"]*"/g, '')).not.toMatch(ofOwnConflict);
    const page = withConflict(html, await conflictTexts(invented));
    expect(page).not.toMatch(ofOwnConflict);
    expect(page).toContain('The Eastmark dispute of 1911');
    expect(page).not.toContain('%CONFLICT');
  });

  it('names its own', async () => {
    const page = withConflict(html, await conflictTexts(conflict));
    expect(page).toContain(conflict.title);
    expect(page).not.toContain('%CONFLICT');
  });
});

describe('the texts of a conflict', () => {
  it('take days and categories from its dataset', async () => {
    const texts = await conflictTexts(invented);
    expect(texts).toMatchObject({
      FILE: 'eastmark-1911/dataset.json',
      OEMBED: 'oembed/eastmark-1911.json',
      PICTURE: 'data/pictures/eastmark-1911.png',
      FEW_FROM: '1911-03-13',
      FEW_TO: '1911-05-04',
      FEW_DAYS: '13 March – 4 May 1911',
      FEWER_FROM: '1911-03-25',
      FEWER_TO: '1911-04-28',
      AS_OF: '1911-04-03',
      CATEGORY: 'talks',
      CATEGORIES: "'landing', 'talks'",
    });
    expect(texts['PICTURE_ALT']).toMatch(/^The Eastmark dispute of 1911: /);
  });

  it('are escaped in a page, and twice in a snippet that it shows', () => {
    const page = withConflict('<a title="%CONFLICT_TITLE%">%CONFLICT_TITLE:code%</a>', {
      TITLE: '"A" & <b>',
    });
    expect(page).toBe(
      '<a title="&quot;A&quot; &amp; &lt;b&gt;">&amp;quot;A&amp;quot; &amp;amp; &amp;lt;b&amp;gt;</a>',
    );
  });

  it('are not left out where there is none of a name', () => {
    expect(() => withConflict('%CONFLICT_TITEL%', { TITLE: 'a' })).toThrow(/no text for %CONFLICT_TITEL%/);
  });
});
