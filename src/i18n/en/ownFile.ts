/** The messages of what the data is and of opening another file, on the page alone. */
const ownFile = {
  'app.dataVersion': 'Version {version}, {licence}',
  'app.dataVersionOnly': 'Version {version}',
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
} as const;

export default ownFile;
