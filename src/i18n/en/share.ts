export const share = {
  'share.name': 'Share and cite',
  'share.open': 'Share',
  'share.frozenOther':
    'This view was made for version {version} of the data; it is now another: {now}. What you see may differ from what was shared.',
  'share.frozenChanged':
    'The data calls itself version {version}, as this view does, but its file has changed since (another checksum). What you see may differ from what was shared.',
  'share.frozenUnchecked':
    'This view names a checksum of the data, which could not be checked here: the file is too large, or this page isn’t served over https.',
  'share.rounded': 'Places are shown to a tenth of a degree only.',
} as const;
