import {
  layoutCounts,
  layoutGlyphs,
  countEdges,
  type LaneLayout,
} from '../../src/views/timeline/lanes/layout';
import { ownLooks } from '../../src/scale/ownLooks';
import { categories, day, mark, plot } from '../views/timeline/marks';

export const window = (from: string, to: string) => ({ from: day(from), to: day(to) });

export const weeks = window('2020-09-27', '2020-10-17');

/** Layout of glyphs. Throws where there are none. */
export function glyphs(...args: Parameters<typeof layoutGlyphs>): LaneLayout {
  const layout = layoutGlyphs(...args);
  if (!layout) throw new Error('no glyphs where they were expected');
  return layout;
}

const inWeeks = (...marks: Parameters<typeof glyphs>[0]) => glyphs(marks, categories, weeks, plot);

/** Fifteen categories without a family, and one with: the first has fewest events. */
const ownCategories = ownLooks(
  [
    ...Array.from({ length: 15 }, (_, index) => ({ id: `kind ${index}`, title: '' })),
    { id: 'fighting', title: '', glyph: 'fighting', family: 'force' },
  ],
  Array.from({ length: 120 }, (_, row) => Math.floor((Math.sqrt(8 * row + 1) - 1) / 2)),
);
const ownMarks = Array.from({ length: 32 }, (_, index) =>
  mark(`own${index}`, `2020-10-${String(1 + (index % 15)).padStart(2, '0')}`, { category: index % 16 }),
);

/** Layouts of the timeline's lanes by the name of their snapshot. */
export const timelineCases = {
  'timeline-few-days': () =>
    inWeeks(
      mark('a', '2020-09-27T07:15', { clock: true }),
      mark('b', '2020-09-28', { status: 'disputed' }),
      mark('c', '2020-09-28', { status: 'one-side' }),
      mark('d', '2020-10-01', { category: 2 }),
      mark('e', '2020-10-17', { category: 3 }),
    ),
  'timeline-duration': () =>
    inWeeks(
      mark('war', '2020-09-20', { to: '2020-11-10', category: 3 }),
      mark('siege', '2020-10-02', { to: '2020-10-04' }),
      mark('talks', '2020-10-15', { to: '2020-10-20', category: 2, approximate: true }),
    ),
  'timeline-once-between': () =>
    inWeeks(
      mark('once', '2020-10-02', { to: '2020-10-06', whenKind: 'once' }),
      mark('about', '2020-10-12', { whenKind: 'once', approximate: true }),
      mark('open', '2020-10-14', { to: '2020-10-24', whenKind: 'once', category: 1 }),
    ),
  'timeline-full-lane': () =>
    inWeeks(
      ...Array.from({ length: 40 }, (_, index) => mark(`c${index}`, '2020-10-05')),
      ...Array.from({ length: 5 }, (_, index) => mark(`f${index}`, '2020-10-08', { category: 3 })),
    ),
  'timeline-years': () =>
    glyphs(
      [
        mark('a', '1988-02-20', { category: 3 }),
        mark('b', '1992-05-08', { to: '1992-05-09' }),
        mark('c', '1992-05-18'),
        mark('d', '1994-05-12', { category: 3 }),
        mark('e', '2016-04-02', { to: '2016-04-05', category: 1 }),
      ],
      categories,
      window('1988-01-01', '2019-12-31'),
      plot,
    ),
  'timeline-own-categories': () => glyphs(ownMarks, ownCategories, weeks, { ...plot, height: 230 }),
  'timeline-own-few-lanes': () => glyphs(ownMarks, ownCategories, weeks, { ...plot, height: 95 }),
  'timeline-counts': () => {
    const edges = countEdges(weeks, plot);
    const counts = categories.map((_, index) =>
      Uint32Array.from({ length: 21 }, (_each, bin) => (bin === index ? 2 + index : 0)),
    );
    return layoutCounts({ edges, counts }, categories, weeks, plot);
  },
};
