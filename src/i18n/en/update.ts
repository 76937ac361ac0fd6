export const update = {
  'update.there': 'A new version of this page is there.',
  'update.reload': 'Reload',
  'answers.stale': 'What is dimmed is of the view before: the new one is being counted.',
  'answers.failed': 'What is dimmed is of the view before: the new one could not be counted.',
} as const;
