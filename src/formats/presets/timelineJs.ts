import { keyOf } from '../columns/tableRows';
import type { Mapping } from '../columns/mapping';
import { mappingFormat } from '../columns/mapping';
import type { Head } from '../format';
import type { TableSource } from '../tables/tableSource';

/** Recognises TimelineJS's spreadsheet by its columns. https://timeline.knightlab.com/ */
export function isTimelineJs({ columns }: Head): boolean {
  return ['year', 'headline', 'end year', 'media'].every((name) => columns.has(name));
}

export const timelineJsMapping: Mapping = {
  format: mappingFormat,
  date: { year: 'Year', month: 'Month', day: 'Day' },
  end: { year: 'End Year', month: 'End Month', day: 'End Day' },
  time: 'Time',
  endTime: 'End Time',
  title: '{Headline}',
  titleElse: '{Text}',
  summary: 'Text',
  category: 'Group',
  sources: [{ name: 'Media Credit', url: 'Media' }],
};

/**
 * Removes the title slide, whose title `titled` receives, and markup from the rows of a TimelineJS
 * spreadsheet.
 */
export function slidesOf(source: TableSource, titled: (title: string) => void): TableSource {
  return (chunks, table) => {
    let [type, headline]: [number, number] = [-1, -1];
    let marked: ReadonlySet<number> = new Set();
    return source(chunks, {
      ...table,
      columns(names, row) {
        const keys = names.map(keyOf);
        [type, headline] = [keys.indexOf('type'), keys.indexOf('headline')];
        marked = new Set(
          ['headline', 'text', 'media credit', 'media caption'].map((name) => keys.indexOf(name)),
        );
        table.columns(names, row);
      },
      row(cells, row) {
        const plain = cells.map((cell, index) => (marked.has(index) ? withoutMarkup(cell) : cell));
        if ((cells[type] ?? '').trim().toLowerCase() !== 'title') return table.row(plain, row);
        const title = (plain[headline] ?? '').trim();
        if (title !== '') titled(title);
      },
    });
  };
}

/** Strips HTML from a cell: tags become blanks, the common entities their characters. */
function withoutMarkup(cell: string): string {
  if (!/[<&]/.test(cell)) return cell;
  return cell
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&(?:nbsp|#160);/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#0?39;|&apos;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}
