import reactHooks from 'eslint-plugin-react-hooks';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

const leaflet = {
  regex: '^leaflet(/|$)',
  message: 'Leaflet is imported by src/views/map/leaflet.ts only: its types are what is in the build.',
};
const reactLeaflet = {
  regex: '^@?react-leaflet(/|$)',
  message:
    'react-leaflet is imported by src/views/map/MapContainer.tsx only: its components bring Leaflet whole.',
};
const d3Parts = { regex: '^d3-', message: "Import from 'd3'." };

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'dist-late/',
      'scripts/basemap/work',
      'tests/fixtures/',
      'tests/output/',
      '.stryker-tmp/',
    ],
  },
  ...tseslint.configs.recommended,
  {
    files: ['{src,dev,tests}/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      'no-console': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: { 'no-restricted-imports': ['error', { patterns: [leaflet, reactLeaflet, d3Parts] }] },
  },
  {
    files: ['src/views/map/leaflet.ts', 'src/views/map/leafletSource.d.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [reactLeaflet, d3Parts] }] },
  },
  {
    files: ['src/views/map/MapContainer.tsx'],
    rules: { 'no-restricted-imports': ['error', { patterns: [leaflet, d3Parts] }] },
  },
  {
    // A call of more can't be read: what belongs together goes into an object.
    files: ['src/**/*.{ts,tsx}', 'scripts/**/*.{ts,mjs}'],
    rules: { '@typescript-eslint/max-params': ['error', { max: 5 }] },
  },
  {
    // Its methods have the parameters of CanvasRenderingContext2D.
    files: ['src/share/picture/svgContext.ts'],
    rules: { '@typescript-eslint/max-params': 'off' },
  },
  {
    // A text of the data may be of any length: an expression whose work grows faster would hold the page.
    files: ['src/**/*.{ts,tsx,js}', 'scripts/**/*.{js,mjs,ts}'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'certain' }],
      'regexp/no-super-linear-move': ['error', { report: 'certain' }],
    },
  },
);
