import type { Message } from '../message';

/** The messages of the command line. */
const cli = {
  'cli.about': 'Reads files of events as the page does. What it reads stays on this machine.',
  'cli.usage': 'Usage: {call}',
  'cli.more': 'More on a command: conflict-timeline COMMAND --help',
  'cli.brief.validate': 'says what is read of files, and what is wrong with them',
  'cli.about.validate':
    'Says how many rows of each file are shown and how many set aside, and why. FILE may be “-”, for standard input.',
  'cli.exit.validate':
    'Ends with 0 if every row is shown, 1 if some were set aside, 2 if a file can’t be read or it isn’t clear what its columns are.',
  'cli.option.columns': 'what the columns mean: a mapping as JSON',
  'cli.option.encoding': 'how the text is encoded, such as windows-1251; else it is found out',
  'cli.option.sheet': 'sheet of a workbook; else the first with more than one row',
  'cli.option.entry': 'file in an archive; else the only table in it',
  'cli.option.json': 'for programs, as JSON',
  'cli.option.lang': 'language of the messages; else that of the terminal',
  'cli.option.help': 'this text',
  'cli.option.version': 'the version of the program',
  'cli.progress': {
    one: '{done} MB read, {count} event',
    other: '{done} MB read, {count} events',
  },
  'cli.progressOf': {
    one: '{done} of {whole} MB read, {count} event',
    other: '{done} of {whole} MB read, {count} events',
  },
  'cli.progressWritten': {
    one: '{rows} of {count} row written',
    other: '{rows} of {count} rows written',
  },
  'cli.file': '{name}: {format}',
  'cli.figures': {
    one: '{count} figure, {aside} set aside',
    other: '{count} figures, {aside} set aside',
  },
  'cli.times': '{count}×',
  'cli.row': 'row {row}',
  'cli.rowOf': '{list}, row {row}',
  'cli.line': 'line {line}',
  'cli.unreadable': '{name}: {why}',
  'cli.unclear': '{name}: this is a table, and what its columns are can’t be told without you.',
  'cli.headings': 'Its headings: {names}',
  'cli.proposed': 'Proposed as {field}: {columns}, of which {fit} of {of} cells fit',
  'cli.ask.date-order':
    '“{column}” can be read day first or month first: {cell} is {dmy} (dmy) or {mdy} (mdy). Give "{field}" an "order": "dmy" or "mdy".',
  'cli.ask.date-missing':
    'No column looks like a date. Name one: "date": a "column", or a "year", "month" and "day".',
  'cli.ask.title-missing':
    'No column looks like a title. Make one of columns, their names in braces: "title".',
  'cli.ask.point-swapped':
    'Latitude and longitude look swapped: {fit} of {of} latitudes lie beyond 90. Set "point" as it should be.',
  'cli.ask.claimant-missing':
    'Figures need somebody who gives them: {columns}. Name a "claimant" in "figures", or leave those out.',
  'cli.mappingForm':
    'Save what the columns mean as JSON ("format": "conflict-timeline-columns/1") and name it: --columns mapping.json. See docs/cli/columns.md. So far it is:',
  'cli.mappingUnreadable': '{name} holds no mapping of columns.',
  'cli.mappingHint':
    'It is JSON with "format": "conflict-timeline-columns/1", "date" and "title", and no field that docs/cli/columns.md doesn’t name.',
  'cli.fileMissing': '{name} can’t be read. Is it there?',
  'cli.encodingUnknown':
    'There is no encoding “{value}”. Some that there are: utf-8, utf-16le, windows-1251.',
  'cli.languageUnknown': 'There is no language “{value}”. Those that there are: {list}',
  'cli.optionUnknown': 'There is no option {option} here.',
  'cli.optionsAre': 'Those that there are: {list}',
  'cli.optionEmpty': 'The option lacks its value: {option}',
  'cli.optionFull': 'The option {option} takes no value.',
  'cli.commandUnknown': 'There is no command “{name}”.',
  'cli.commandsAre': 'Those that there are: {list}',
  'cli.operands': 'Call it as: {call}',
  'cli.seeHelp': 'More on it: {call}',
  'cli.brief.info': 'says what a file holds',
  'cli.brief.convert': 'writes a file in another form',
  'cli.brief.diff': 'says what was added, changed and withdrawn from one file to another',
  'cli.brief.serve': 'opens a file in the dashboard, on this machine',
  'cli.about.info':
    'Says what a file holds: format, events, figures, days, places, sources. FILE may be “-”, for standard input.',
  'cli.about.convert':
    'Writes all that a file holds in another form, to standard output or a file. FILE may be “-”, for standard input.',
  'cli.about.diff':
    'Compares two files by the ids of their events, figures, places and so on, and says which are new, which changed and in what fields, and which are gone. --columns and the options beside it are of both files.',
  'cli.about.serve':
    'Serves the dashboard on this machine, to this machine only unless --host says otherwise, with the file opened in it. It runs until it is stopped.',
  'cli.exit.info':
    'Ends with 0 if every row is shown, 1 if some were set aside, 2 if the file can’t be read or it isn’t clear what its columns are.',
  'cli.exit.convert':
    'Ends with 0 if every row was written, 1 if some were set aside, 2 if nothing could be read or written.',
  'cli.exit.diff': 'Ends with 0 if nothing differs, 1 if something does, 2 if a file can’t be read.',
  'cli.exit.serve': 'Ends with 0 when it is stopped, 2 if it can’t serve.',
  'cli.option.to':
    'csv, claims, json, geojson, kml, ucdp, timelinejs, bibtex, ris or csl; else by the ending of --out',
  'cli.option.out': 'file to write to; else standard output',
  'cli.option.port': 'port to serve at; else 4173; 0 is any that is free',
  'cli.option.host': 'address to listen at; else 127.0.0.1, which only this machine reaches',
  'cli.brief.pages': 'writes a static page for each saved view, into the built app',
  'cli.about.pages':
    'Writes views/NAME/ into the built app for each NAME.json of a folder: a page with link preview and the whole view as text, its data as CSV. docs/views.md says what such a file holds.',
  'cli.exit.pages':
    'Ends with 0 if every view has its page, 1 if some were refused, 2 if nothing could be read or written.',
  'cli.option.views': 'folder of the saved views: NAME.json, and NAME/ with its pictures',
  'cli.option.app': 'folder of the built app, into which the pages go',
  'cli.option.data': 'file of events in that folder; else the app’s own',
  'cli.option.site': 'public address of the app, https://example.org/timeline/; else no link previews',
  'cli.optionMissing': 'The option {option} is missing.',
  'cli.siteUnknown':
    'The address is “{value}”: it must be a whole web address, such as https://example.org/timeline/',
  'cli.siteMissing':
    'Without --site, the public address, the pages have no canonical address, no link preview and no oEmbed answer.',
  'cli.dataOutside': '{name} isn’t in {app}, where the pages’ frames could open it. Put it there.',
  'cli.viewFrozen':
    '{name}: frozen to {version}, but {file} is another edition, version {present}. Name the file that it is of with --data, or leave out "version" and "sha256".',
  'cli.pageWritten': { one: '{name}: {count} event', other: '{name}: {count} events' },
  'cli.pictureMissing': '{name}: no pictures yet. They are made by: npm run picture -- --views',
  'cli.viewFault.name':
    '“{value}” can’t be part of an address. Lower-case letters, digits and single hyphens can, at most 64: {right}',
  'cli.viewFault.json': 'This is not JSON of a saved view: {value}. It has the form {right}',
  'cli.viewFault.format': '"format" is “{value}”: it must be "{right}".',
  'cli.viewFault.field': 'There is no field "{field}". Those that there are: {right}',
  'cli.viewFault.type': '"{field}" is {value}: it must be a text in quotes, such as {right}.',
  'cli.viewFault.long': '"{field}" has {value} characters: at most {right} are allowed.',
  'cli.viewFault.plain':
    '"{field}" holds line breaks, control characters or marks that turn the direction of writing. Without them it is: {right}',
  'cli.viewFault.parameter': '"{field}" can’t be read: {value}. Copy the link of the view anew. {right}',
  'cli.viewFault.lang': '"{field}" is {value}: the pages can be in {right}.',
  'page.events': 'Events',
  'page.noEvents': 'No event passes these filters.',
  'page.firstEvents': {
    one: 'The first {shown} of {count} event stand here.',
    other: 'The first {shown} of {count} events stand here.',
  },
  'page.firstClaims': {
    one: 'The first {shown} of {count} figure stand here.',
    other: 'The first {shown} of {count} figures stand here.',
  },
  'page.claimsAbout': {
    one: '{count} figure about these events, with who gives it.',
    other: '{count} figures about these events, each with who gives it.',
  },
  'page.eventsCsv': 'All these events as CSV',
  'page.claimsCsv': 'All these figures as CSV',
  'page.wholeData': 'The whole dataset',
  'page.data': 'Data and licence',
  'page.licence': 'Licence: {licence}',
  'page.ownWords':
    'Title, introduction, byline and source line are the words of whoever published this view, not of the dataset.',
  'cli.formMissing': 'Say in which form to write it: --to FORM',
  'cli.formUnknown': 'There is no form “{value}”.',
  'cli.unwritable': '{name} can’t be written: {why}',
  'cli.asideIn':
    '{name}: some of it was set aside and is missing here. What, and why, says: conflict-timeline validate {name}',
  'cli.same': 'Nothing differs.',
  'cli.changes': '{list}: {added} added, {changed} changed, {withdrawn} withdrawn',
  'cli.list.events': 'Events',
  'cli.list.claims': 'Figures',
  'cli.list.categories': 'Categories',
  'cli.list.measures': 'Measures',
  'cli.list.sides': 'Sides',
  'cli.list.actors': 'Actors',
  'cli.list.places': 'Places',
  'cli.list.sources': 'Sources',
  'cli.served': '{name}: {address}',
  'cli.stop': 'Ctrl+C stops it.',
  'cli.appMissing': 'The built app isn’t in {name}. Build it first: npm run build',
  'cli.portTaken': 'Port {port} is taken by another program.',
  'cli.portOther': 'Choose another: --port {port}',
  'cli.servedToAll': 'Others on the network can open this page, and read {name}.',
  'cli.portForbidden': 'Port {port} is not for every user of this machine.',
  'cli.hostUnknown': 'This machine has no address “{value}”.',
  'cli.portUnknown': 'The port is “{value}”: it must be a whole number from 0 to 65535.',
  'cli.brief.publish': 'keeps the present version of a dataset at an address that never changes',
  'cli.about.publish':
    'Checks a dataset and keeps a copy of it as id/version/file, with a list of all its versions in id/versions.json, which frozen links open for good. The same bytes again change nothing; other bytes under a version that exists are refused.',
  'cli.exit.publish':
    'Ends with 0 if the version is kept, 1 if some of it was set aside, 2 if it can’t be read or is refused. Nothing is written then.',
  'cli.option.folder': 'folder for the one of the dataset’s id, such as dist/data; else that of the file',
  'cli.publish.added': 'Published: {id}, version {version}: {path}',
  'cli.publish.same': 'Nothing to do: {id}, version {version}, is published already: {path}',
  'cli.publish.format':
    '{name}: only a dataset of the format conflict-timeline/1 has an id and a version. Convert it first: conflict-timeline convert {name} --to json',
  'cli.publish.aside': {
    one: '{name} isn’t published: {count} row of it would be set aside.',
    other: '{name} isn’t published: {count} rows of it would be set aside.',
  },
  'cli.publish.id':
    '“{id}” can’t name a folder. The dataset’s "id" must be of small letters a–z and digits, in words joined by hyphens: eastmark-1911',
  'cli.publish.version':
    '“{version}” can’t name a folder. The dataset’s "version" must be of letters a–z, digits, points, hyphens and underscores, and begin and end with a letter or a digit: 1.0.0',
  'cli.publish.name':
    '“{name}” can’t stand in an address. The file’s name must be of letters a–z, digits, points, hyphens and underscores, and end with .json',
  'cli.publish.taken':
    'Version {version} of {id} is published, with other bytes, and a published version never changes. Raise "version" in {name} and publish that.',
  'cli.publish.unlisted':
    'A file of other bytes lies where version {version} of {id} would be kept, and no list names it. Look at it, and take it away if nobody links to it.',
  'cli.publish.list':
    'The list versions.json of {id} is there but can’t be read. Put it right first: its form is in docs/cli/publish.md.',
  'cli.publish.moving': '{name} was changed while it was read. Publish it again.',
  'cli.fact': '{name}: {value}',
  'cli.count': '{count}',
  'cli.countAside': '{shown}, {aside} set aside',
  'cli.days': '{from} to {to}',
  'cli.box': '{west} to {east} east, {south} to {north} north',
  'cli.points': '{placed} with a point, {unplaced} without',
  'cli.fact.format': 'Format',
  'cli.fact.title': 'Title',
  'cli.fact.version': 'Version',
  'cli.fact.licence': 'Licence',
  'cli.fact.events': 'Events',
  'cli.fact.claims': 'Figures',
  'cli.fact.happened': 'Happened',
  'cli.fact.known': 'Became known',
  'cli.fact.box': 'Points, in degrees',
  'cli.fact.categories': 'Categories',
  'cli.fact.actors': 'Actors',
  'cli.fact.sides': 'Sides',
  'cli.fact.sources': 'Sources',
  'cli.fact.places': 'Places',
  'cli.fact.encoding': 'Encoding',
} as const satisfies { readonly [key: string]: Message };

export default cli;
