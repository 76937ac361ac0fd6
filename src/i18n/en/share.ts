export const share = {
  'share.name': 'Share and cite',
  'share.open': 'Share',
} as const;
