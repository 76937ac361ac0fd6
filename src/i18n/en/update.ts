export const update = {
  'update.there': 'A new version of this page is there.',
  'update.reload': 'Reload',
  'answers.stale': 'This view is being counted; what is dimmed is not of it yet.',
  'answers.failed': 'Part of this view could not be counted; what is dimmed is not of it.',
} as const;
