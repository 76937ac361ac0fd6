import type { Dataset } from '../../src/model/dataset';
import { eventWith, smallDataset } from '../table/smallDataset';

/** Texts that a form may take for its own signs, or for commands. */
export const hostileTexts = [
  'quotes " and \' and commas, semicolons; a "tab\t" and\r\nlines',
  ']]> <!-- & <script>alert(1)</script> &amp;',
  '=HYPERLINK("http://example.org","x")',
  '+1',
  '-1',
  '@x',
  "'=1+1",
  'right-to-left \u202e turned \u2066 marks \u200f',
  'lone \ud800 surrogate \udc00',
  'a null \u0000 and a bell \u0007',
  'ER  - ',
  '@article{x, title = {y}}',
  '\u2028 and \u2029',
] as const;

/** An event a hostile text, and events with partial dates, no place, several places, years BC. */
export const hostileDataset: Dataset = {
  ...smallDataset,
  title: 'A small war ]]> & <b>"quoted"</b> {x} @y',
  attribution: 'Nobody, =1+1 <i>',
  sources: [
    ...smallDataset.sources,
    ...hostileTexts.map((title, i) => ({
      id: `s${i}`,
      title,
      publisher: title,
      url: `https://example.org/${i}?a=1&b=<2>`,
      published: ['2020-10-09', '2020-10', '2020'][i % 3] ?? '',
      support: 'page-read' as const,
    })),
  ],
  events: [
    ...smallDataset.events,
    ...hostileTexts.map((text, i) =>
      eventWith({
        id: `h${i}`,
        title: text,
        summary: text,
        reports: [{ source: `s${i}`, reported: '2020-10-09' }],
        positions: [{ by: 'baku', stance: 'denies', text, reported: '2020-10-10', sources: [`s${i}`] }],
      }),
    ),
    ...[
      '2020',
      '2020-10~',
      '2020-23',
      '201X',
      '19XX',
      '-0043',
      '-0043-03-15',
      'Y12000',
      '2020-10-04/..',
      '../2020-10-03',
      '2020-10-30/2020-11-02?',
    ].map((when, i) => eventWith({ id: `d${i}`, when, title: when })),
    eventWith({
      id: 'several',
      places: [
        { place: 'moscow', role: 'seat' },
        { place: 'stepanakert', role: 'site', precision: 'exact' },
        { place: 'front', role: 'target' },
      ],
    }),
    eventWith({ id: 'graphic', warning: 'graphic', reports: [{ source: 's0', reported: '2020-10-09' }] }),
  ],
};
