import type { Message } from '../message';

/** Messages of the guide to the marks. */
export const guideMarks = {
  'guide.intro':
    'Every mark tells three things apart: its shape what happened, its colour which family that belongs to, its fill who stands behind it.',
  'guide.shapes': 'Shape: what happened',
  'guide.lines': 'Line: how well the day is known',
  'guide.lines.day': 'That day; the tick: to the minute',
  'guide.lines.lasted': 'Lasted, from – to',
  'guide.lines.once': 'Once, some time between',
  'guide.lines.about': 'About that day',
  'guide.lines.lag': 'Became known later (“Lag”)',
  'guide.fills': 'Fill: who stands behind it',
  'guide.sizes': 'Size: deaths claimed for it',
  'guide.sizesText': 'For this very event, by the lowest claim. A running total is no size.',
  'guide.figures': 'Figures: whose count',
  'guide.figures.own': 'Own count, of its own people',
  'guide.figures.adversary': 'Adversary’s count',
  'guide.figures.third': 'Third party',
  'guide.figures.least': 'At least so many',
  'guide.figures.wounded': 'Killed and wounded together',
  'guide.figures.gap': 'Not disclosed: never zero',
  'guide.figures.sides': 'Whose people are counted. Purple and orange mean nothing else.',
  'guide.clocksHappened': 'Happened',
  'guide.clocksKnown': 'As known on',
  'guide.rings': 'Ring: how exactly the place is known',
  'guide.rings.moved': 'Moved aside: the line leads to its true point',
  'guide.grounds': 'Lines and ground',
  'guide.groundsText': 'Each is drawn only while all the days shown are days that it is true of.',
  'guide.shownOn': 'Drawn: {days}.',
  'guide.grounds.hatched': 'District that events are known to',
  'app.part': {
    one: 'Only the first event of the file is shown.',
    other: 'Only the first {count} events of the file are shown.',
  },
  'app.dataRow': 'Row',
  'app.dataField': 'Field',
  'app.dataWhat': 'What is wrong',
  'app.dataMore': { one: 'and {count} more', other: 'and {count} more' },
  'guide.claimsText':
    'A casualty figure is somebody’s claim: who says it, of whom, as of which day. Claims that conflict stand side by side, and none is added to another. A filled dot is a side’s count of its own people, a ring its adversary’s count of them, a square a third party’s. What a side did not disclose is a hatched gap, never zero.',
  'guide.clocks': 'Two clocks',
  'guide.clocksText':
    'An event has a day on which it happened and a day on which it became known. “As known on” hides everything that was reported after an evening: events, denials, later findings and figures. Where nobody checked the day of the report, it says “assumed”. “Certain dates only” leaves out what may have happened outside the days shown.',
  'guide.namesText':
    'Many places have two names in use. The page shows both, in the alphabetical order of the names themselves, for no other reason. “Names” keeps one of them, in labels, not in the events’ texts. The search finds every name.',
  'guide.search': 'Search',
  'guide.searchText':
    'Every word must begin a word of an event’s texts or names, in any language. A whole name stands for all names of the same: Geneva, Genève and Женева find the same events. In quotation marks: these very words and no other spelling. OR between words: one or the other. A hyphen before a word: without it. A date finds the events of its days: 9 October, 2020-10-09.',
  'guide.own': 'In this data: names, and who speaks',
  'guide.note': '{actor}: {note}',
  'guide.name': 'How to read',
  'guide.names': 'Names',
} as const satisfies { readonly [key: string]: Message };
