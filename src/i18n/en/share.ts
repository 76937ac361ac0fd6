export const share = {
  'share.name': 'Share and cite',
  'share.open': 'Share',
  'share.frozenOther':
    'This view was made for version {version} of the data; it is now another: {now}. What you see may differ from what was shared.',
  'share.frozenChanged':
    'The data calls itself version {version}, as this view does, but its file has changed since (another checksum). What you see may differ from what was shared.',
  'share.frozenUnchecked':
    'This view names a checksum of the data, which could not be checked here: the file is too large, or this page isn’t served over https.',
  'share.warned.graphic': 'Pages that this event links to may show the dead or the wounded.',
  'share.warned': 'Pages that this event links to come with a warning: {warning}.',
  'share.warned.show': 'Show the sources',
  'share.citeThis': 'Cite or share this event',
  'share.rounded': 'Places are shown to a tenth of a degree only.',
  'share.newVersion': 'A new version of this page is there.',
  'share.reload': 'Reload',
} as const;
