/** The messages of what the data is, of opening another file, and of notices. */
const ownFile = {
  'app.dataVersion': 'Version {version}, {licence}',
  'app.dataVersionOnly': 'Version {version}',
  'app.dataExported': 'An export of {date}: {shown}',
  'app.dataExportedView': 'Open the view that it is of',
  'app.dataNone': 'No problem was found in the data.',
  'app.dataOpen': 'Open a file of your own',
  'app.dataOpenHint': '{formats}. You can also drop the file on the page. It stays on this device.',
  'app.ownReading': 'Reading {name}',
  'app.ownFailed': '{name} could not be opened.',
  'app.ownKept': 'What was shown before is still there: close this to go on.',
  'app.ownOthers': {
    one: 'Only the first file is opened; {count} other is not.',
    other: 'Only the first file is opened; {count} others are not.',
  },
  'app.ownDrop': 'Drop the file here to open it',
  'app.undrawn':
    'This browser gives the page nothing to draw on: map, timeline and charts stay empty. The list and the tables have everything.',
  'app.backTo': 'Back to {title}',
  'app.home': 'Show the dataset that this page comes with',
  'app.from': 'Data from {host}',
  'app.fromFile': 'Data from the file {name}',
  'app.issues': { one: '{count} remark on the data', other: '{count} remarks on the data' },
  'app.issuesWhole': 'Every row is shown.',
  'app.issuesHint': 'Rows that could not be read are left out; everything else is shown.',
  'app.unread': {
    one: '{count} part of the link could not be read{names}. Everything else is shown as asked for.',
    other: '{count} parts of the link could not be read{names}. Everything else is shown as asked for.',
  },
  'notice.frozenOther':
    'This view was made for version {version} of the data; it is now another: {now}. What you see may differ from what was shared.',
  'notice.frozenChanged':
    'The data calls itself version {version}, as this view does, but its file has changed since (another checksum). What you see may differ from what was shared.',
  'notice.frozenUnchecked':
    'This view names a checksum of the data, which could not be checked here: the file is too large, or this page isn’t served over https.',
  'notice.kept': 'Frozen: this is version {version} of {day}. The newest version of the data is {now}.',
  'notice.keptSame':
    'Frozen: this is version {version} as it was published on {day}. The file has been changed since, under the same number.',
  'notice.keptUnchecked':
    'Whether it is the published file, byte for byte, could not be checked here: it is too large, or this page isn’t served over https.',
  'notice.keptLost':
    'This view was made for version {version} of the data. This page has a copy of it, but it could not be read or isn’t what was published: you see {now} instead, which may differ from what was shared.',
  'notice.changes': 'What changed',
  'notice.newest': 'Show the newest',
  'notice.rounded': 'Places are shown to a tenth of a degree only.',
} as const;

export default ownFile;
