const layer = { id: 'a', role: 'line', file: 'a.json', style: 'front', licence: 'MIT' };
const dated = { from: '1911-03-01', to: '1911-06-30', caption: 'a', meaning: 'b', days: 'c' };
export const convention = { id: 'nor', label: 'Northern', names: ['x-north'] };

/** A field of `map.json` that its reader leaves out and tells of, by the name that it tells. */
export type WrongField = {
  readonly field: string;
  readonly map: { readonly [field: string]: unknown };
};

/** What is wrong by itself: the schema refuses it too. */
export const wrongFields: readonly WrongField[] = [
  { field: 'box', map: { box: [0, 0, 600, 2] } },
  { field: 'box', map: { box: [0, 0, 2] } },
  { field: 'zooms', map: { zooms: { min: 1 } } },
  { field: 'zooms', map: { zooms: { min: -1, max: 5 } } },
  { field: 'layers', map: { layers: {} } },
  { field: 'layers[0]', map: { layers: [{ ...layer, role: 'army' }] } },
  { field: 'layers[0]', map: { layers: [{ ...layer, licence: '' }] } },
  { field: 'layers[0].style', map: { layers: [{ ...layer, style: 'red' }] } },
  { field: 'layers[0].zooms', map: { layers: [{ ...layer, zooms: [2] }] } },
  { field: 'layers[0].dated', map: { layers: [{ ...layer, dated: { ...dated, from: '1911' } }] } },
  { field: 'layers[0].dated', map: { layers: [{ ...layer, dated: { ...dated, caption: '' } }] } },
  { field: 'layers[0].dated', map: { layers: [{ ...layer, dated: { from: '1911-03-01' } }] } },
  { field: 'captions[0]', map: { captions: [{ of: 'A', spots: [[1, 95]] }] } },
  { field: 'captions[0]', map: { captions: [{ of: 'A' }] } },
  { field: 'captions[0].from', map: { captions: [{ of: 'A', from: -1, spots: [[1, 5]] }] } },
  { field: 'captions[0]', map: { captions: [{ spots: [[1, 5]] }] } },
  { field: 'naming[0]', map: { naming: [{ ...convention, id: 'a b' }] } },
  { field: 'naming[0]', map: { naming: [{ ...convention, names: 'x-north' }] } },
  { field: 'naming', map: { naming: [{ ...convention, id: 'both' }] } },
  { field: 'naming', map: { naming: [{ ...convention, id: 'reader' }] } },
  { field: 'notes[0]', map: { notes: [{ en: 5 }] } },
  { field: 'notes[0]', map: { notes: [{}] } },
  { field: 'credits[0]', map: { credits: ['us'] } },
  { field: 'ground', map: { ground: 5 } },
];

/** What is wrong beside another value, which no schema can say. */
export const wrongTogether: readonly WrongField[] = [
  { field: 'box', map: { box: [5, 0, 1, 2] } },
  { field: 'box', map: { box: [0, 0, 400, 2] } },
  { field: 'box', map: { box: [0, 2, 1, 2] } },
  { field: 'zooms', map: { zooms: { min: 9, max: 5 } } },
  { field: 'zooms', map: { zooms: { min: 1, max: 5, crowded: 4 } } },
  { field: 'layers[0].zooms', map: { layers: [{ ...layer, zooms: [5, 2] }] } },
  { field: 'layers[0].dated', map: { layers: [{ ...layer, dated: { ...dated, to: '1910-01-01' } }] } },
];
