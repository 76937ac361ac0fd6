/** Messages of data issues, by code: what is wrong and what would be right. */
export const issues = {
  'issue.address-refused':
    'The address {value} isn’t opened: a dataset comes over https, or from this page’s own host.',
  'issue.address-unreachable':
    'Nothing could be fetched from {value}. Is the address right, the network there, and does the host let other pages read it (CORS)?',
  'issue.answer-refused': 'The host answered {value}. It should answer 200 with the file.',
  'issue.connection-lost': {
    by: 'row',
    one: 'The connection broke after {row} event. It is shown; load again for the rest.',
    other: 'The connection broke after {row} events. They are shown; load again for the rest.',
  },
  'issue.file-too-large': {
    by: 'row',
    one: 'The file is larger than 1 GB, or holds more than 5 million events. Reading stopped after {row} event, which is shown.',
    other:
      'The file is larger than 1 GB, or holds more than 5 million events. Reading stopped after {row} events, which are shown.',
  },
  'issue.memory-exhausted': {
    by: 'row',
    one: 'This browser tab has no memory left. Reading stopped after {row} event; what was read is shown as far as possible.',
    other:
      'This browser tab has no memory left. Reading stopped after {row} events; what was read is shown as far as possible.',
  },
  'issue.reader-stopped':
    'Reading stopped for a reason of our own: {value}. Please report it, with the file.',
  'issue.reader-silent':
    'The part of this page that reads the data has said nothing for {value} seconds and was given up. Load again, or open the page in another browser.',
  'issue.second-needs-worker':
    'Two datasets can’t be read at once here, since this browser or frame runs no worker: open the page by its own address (https) in another browser or outside the frame, or open the datasets one after the other.',
  'issue.format-unknown': 'in none of the formats that are read',
  'issue.kind': '{value} is {kind}. Events are read from {formats}.',
  'issue.kind-empty': 'an empty file',
  'issue.kind-workbook': 'a workbook (Excel, LibreOffice)',
  'issue.kind-archive': 'compressed: unpack it',
  'issue.kind-page': 'a web page or other XML',
  'issue.kind-geojson': 'GeoJSON',
  'issue.kind-answer': 'an API’s answer',
  'issue.kind-story': 'a TimelineJS story',
  'issue.kind-list': 'a JSON list',
  'issue.kind-binary': 'a picture, a document, or unmarked UTF-16',
  'issue.format-missing':
    'The file doesn’t say that it is a dataset, by “format”: "conflict-timeline/1". It was read as if it did.',
  'issue.version-unknown':
    'The format is {value}; this app reads conflict-timeline/1. It was read as such, and some of it may be missing.',
  'issue.encoding-guessed':
    'The file isn’t UTF-8. It was read as {value}; check the accents, and save it as UTF-8.',
  'issue.encoding-broken': 'Some letters of the file are damaged and shown as “�”. Save it again as UTF-8.',
  'issue.basemap-missing': 'The file {value} of the base map could not be loaded; its layer is missing.',
  'issue.no-events': 'No event could be read. Each needs a date and a title.',
  'issue.answer-missing': 'The figures asked for could not be had. Ask again.',
  'issue.search-missing': 'The code of the search could not be loaded. Try again.',
  'issue.json-broken': 'This is not JSON at line {line}: {value}. What stands there was left out.',
  'issue.json-truncated':
    'The file ends in the middle, in what begins at line {line}: {value}. What came before is shown.',
  'issue.nesting-too-deep': 'Brackets are nested more than 64 deep at line {line}. The row was left out.',
  'issue.record-too-long': 'One row is too long: {value}. Reading stopped there.',
  'issue.list-expected': '“{field}” should be a list, not {value}.',
  'issue.object-expected': 'There should be an object with named fields, not {value}.',
  'issue.metadata-late':
    'Some of the dataset’s own fields stand behind its rows. Written first, they are there when the rows are read.',
  'issue.column-missing':
    'A column “{field}” is missing; one of these names is needed. The file has: {value}.',
  'issue.columns-unread':
    'Columns of these names are not read, so that what they hold is not shown: {value}.',
  'issue.row-ragged': 'The row has another number of cells than the header ({value}). It was kept.',
  'issue.row-shifted':
    'The row has more cells than there are columns ({value}): a separator stands in it without quotes. It was set aside.',
  'issue.headings-missing':
    'The first row holds data and no names of columns. The columns were counted: {value}.',
  'issue.lines-passed':
    'The names of the columns stand in row {value}; the lines before it were passed over.',
  'issue.tags-passed': 'The row holds tags and no event: {value}. It was passed over.',
  'issue.date-order-unknown':
    '“{field}” is {value}: which part is the day and which the month can’t be told. Write 2021-03-08, or say the order.',
  'issue.date-order-found': 'Dates in “{field}” were read {value}: some of them can be read in no other way.',
  'issue.date-order-mixed':
    'Dates in “{field}” stand in both orders of day and month. Those that fit both were read {value}.',
  'issue.date-season':
    'Dates such as 1921-22 were read as a season of that year, 21 to 24 standing for spring to winter: {value} rows. Write 1921/1922 for a range of years.',
  'issue.date-moved': 'Times with a zone were turned into UTC, and with them some days: {value} rows.',
  'issue.year-short':
    'Years of two figures were read as 1950 to 2049: {value} rows. Write four figures to be sure.',
  'issue.year-before':
    'Negative years were read as years BC, −431 as 431 BC: {value} rows. Write -0430 for year −430 of ISO 8601, which has a year 0.',
  'issue.year-zero':
    'Negative years of four figures were read as ISO 8601 counts them, with a year 0: -0431 as 432 BC, {value} rows. Write “431 BC” where that is meant.',
  'issue.end-before-start': '“{field}” lies before the beginning: {value}. The row was set aside.',
  'issue.coordinates-swapped':
    '“{field}” is no latitude: {value}. Latitude and longitude seem to be swapped. The event has no point.',
  'issue.coordinates-zero':
    '“{field}” is {value}, which programs write where they know no place. The event has no point.',
  'issue.columns-taken': 'The columns were taken for: {value}.',
  'issue.mapping-broken':
    'The mapping of columns isn’t JSON of the form "conflict-timeline-columns/1": {value}.',
  'issue.mapping-long': 'The mapping of columns is longer than {value} characters.',
  'issue.mapping-unreachable':
    'No mapping of columns could be had from {value}: an address over https, or of this page’s own host, is asked for, and its host has to let other pages read it (CORS).',
  'issue.mapping-wrong': 'In the mapping of columns, “{field}” is {value}; right would be {right}.',
  'issue.mapping-unknown': 'In the mapping of columns, “{field}” is no field; there are {right}.',
  'issue.mapping-missing': 'The mapping of columns lacks “{field}”, as {right}.',
  'issue.columns-unclear':
    'This is a table, and which of its columns hold dates and titles can’t be told: {value}.',
  'issue.quote-unclosed': 'A quote that opens here is never closed: {value}. The row was set aside.',
  'issue.field-missing': '“{field}” is missing.',
  'issue.field-unreadable': '“{field}” can’t be read: {value}.',
  'issue.number-quoted': '“{field}” is {value}: a number is written without quotes.',
  'issue.field-unknown': 'The format has no field “{field}”. It was kept, and nothing shows it.',
  'issue.value-unknown':
    '“{field}” is {value}, which is none of the values that the format knows. The default was taken.',
  'issue.value-unread':
    '“{field}” is {value}, which is none of the values that can be read. It counts as not stated.',
  'issue.date-unreadable':
    '“{field}” is {value}, which is no date that can be read. Write it as 2020-10-08, 2020-10 or 2020-10-08/2020-10-10 (EDTF).',
  'issue.date-unbounded':
    '“{field}” is {value}: neither its beginning nor its end is known. Give at least one of them.',
  'issue.time-unreadable': '“{field}” is {value}; a clock time is written as 07:15.',
  'issue.coordinates-unreadable':
    '“{field}” is no place on Earth: {value}. Longitude goes from −180 to 180, latitude from −90 to 90, in degrees, and both are needed.',
  'issue.coordinates-unplaced':
    'The row lists several places and one point, {value}: whose it is can’t be told, so that none has it.',
  'issue.url-unsafe':
    '“{field}” is {value}; only addresses that begin with http:// or https:// become links.',
  'issue.range-reversed': 'Low, best and high are not in rising order: {value}. They were kept as they are.',
  'issue.figure-missing': 'The claim has no figure. Give low, best or high, or say that it is not disclosed.',
  'issue.id-duplicate':
    'The id {value} was there before. The second one was left out: an id stands for one thing.',
  'issue.date-future': 'The event lies in the future: {value}. Is the year right?',
  'issue.place-crowded':
    'Many events with different place names lie at one point, {value}: perhaps the centre of a region, not the place itself.',
  'issue.place-abroad':
    'The point lies more than 25 km outside the country that the file gives, as the map of the world draws it: {value}.',
  'issue.country-unknown':
    'The map of the world has no country of this name: {value}. Whether the point lies in it was not judged.',
  'issue.source-missing':
    '“{value}” names no source, so that nobody can check it. A column of sources or links may not be used.',
  'issue.event-twice':
    'An event of the same day and place has the same title: “{value}”. Is it in the file twice?',
  'issue.reference-missing': '“{field}” names {value}, which the dataset doesn’t have.',
  'issue.file-unreadable':
    '{value} could not be read from this device. Is it a folder, or was it moved or changed?',
  'issue.fields-late':
    'Fields that come only after the first 1,000 records are not read: {value}. Give each record all its fields, empty or not.',
  'issue.answer-paged': {
    by: 'row',
    one: 'The file is one page of an API’s answer, with {row} record; there are more. Ask for all in one page, or open the pages one by one.',
    other:
      'The file is one page of an API’s answer, with {row} records; there are more. Ask for all in one page, or open the pages one by one.',
  },
  'issue.records-missing': 'This JSON holds no list of objects. Each event should be one, with named fields.',
  'issue.geometry-simplified': {
    by: 'row',
    one: '{row} line, area or group of places stands at the middle of its extent.',
    other: '{row} lines, areas or groups of places each stand at the middle of their extent.',
  },
  'issue.points-several': {
    by: 'row',
    one: '{row} row lists several points. It stands at the first.',
    other: '{row} rows list several points. Each stands at the first.',
  },
  'issue.xml-broken': 'This is not XML at line {line}: {value}. Reading stopped there.',
  'issue.xml-truncated': 'The file ends in the middle of its XML. What came before is shown.',
  'issue.archive-entries':
    'The archive holds several files that may be meant: {value}. Pack one alone, or unpack it and open that one.',
  'issue.archive-entry': 'Of what is packed in this file, {value} was read.',
  'issue.archive-empty': 'There is no table in the archive; it holds: {value}.',
  'issue.archive-damaged': 'The packed file is damaged, or not whole: {value}. Fetch or pack it again.',
  'issue.archive-locked': '{value} is locked by a password. Save it without one.',
  'issue.unpacked-too-large':
    '{value} is more than is unpacked: 1 GB in all, 250 times its packed size, three packings within one another, or 300 MB of an archive. Reading stopped there. Unpack it, and open a part of it.',
  'issue.workbook-old':
    '{value} is a workbook of Excel 97–2003 or another old office file, which isn’t read. Save it as xlsx, or as “CSV UTF-8”.',
  'issue.workbook-damaged': 'The workbook can’t be read: {value}. Save it as “CSV UTF-8”.',
  'issue.workbook-empty': 'No sheet of the workbook has a row. It has: {value}.',
  'issue.workbook-sheet': 'The workbook has several sheets. This one was read: {value}.',
  'issue.workbook-dates': {
    by: 'row',
    one: '{row} cell was a date of the workbook. It was written as 2020-10-08.',
    other: '{row} cells were dates of the workbook. They were written as 2020-10-08.',
  },
  'issue.workbook-errors': {
    by: 'row',
    one: '{row} cell of the workbook holds an error ({value}) and was left empty.',
    other: '{row} cells of the workbook hold errors ({value} …) and were left empty.',
  },
} as const;
