/** Messages of the band with the words of whoever shared the view. */
const words = {
  'words.of': 'Words of whoever shared this view, not of the dataset',
  'words.remove': 'Show the view without them',
} as const;

export default words;
