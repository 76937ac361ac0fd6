import { languageRow } from '../../i18n/languages';
import type { ConflictMap } from '../../model/conflictMap';
import { escapeHtml } from '../snippets/iframeSnippet';

/** File enclosed in the single HTML file, as base64: gzipped, or a picture unchanged. */
export type Enclosed = {
  /** What the app asks for it by. */
  readonly name: string;
  readonly base64: string;
  /** The file's own name, where that is another. */
  readonly fileName?: string;
  /** Media type of a picture; absent for what is gzipped. */
  readonly type?: string;
};

export type SingleFile = {
  readonly language: string;
  readonly title: string;
  /** The view that it opens with, as the hash of a link. */
  readonly hash: string;
  /** The page that it was made on: what its own links and references name. */
  readonly home: string | undefined;
  /** The app as one classic script, gzipped, in base64. */
  readonly script: string;
  /** Its style sheet, in the same way. */
  readonly style: string;
  readonly files: readonly Enclosed[];
  /** Licences of all that is in the file, as plain text. */
  readonly licences: string;
};

/** Name of the file in the app's folder with the licences of the app and its dependencies. */
export const licencesFile = 'LICENCES.txt';

/** Lists the files of a map's layers, each once, by their names in the map. */
export function layerFiles({ layers }: Pick<ConflictMap, 'layers'>) {
  const of = (pictures: boolean) => [
    ...new Set(layers.filter(({ role }) => (role === 'relief') === pictures).map(({ file }) => file)),
  ];
  return { texts: of(false), pictures: of(true) } as const;
}

/** Nothing may be asked for: all of it is in the file. Tiles only where the reader switches them on. */
const policy = [
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data: blob: https://tile.openstreetmap.org',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Unpacks the app and runs it under its styles, with the view of the file unless the address holds one. */
const starter = `(function(){
var own=document.getElementById('conflict-timeline-app'),view=own.getAttribute('data-view');
if(view&&location.hash.length<2)location.replace('#'+view);
function unpacked(element){
var bytes=Uint8Array.from(atob(element.text.trim()),function(c){return c.charCodeAt(0)});
return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text()}
function put(name,text,parent){
var element=document.createElement(name);element.textContent=text;parent.append(element)}
Promise.all([unpacked(document.getElementById('conflict-timeline-style')),unpacked(own)]).then(function(texts){
put('style',texts[0],document.head);put('script',texts[1],document.body)})
})()`;

/** Builds an HTML page that contains app, data, base map and view, and makes no requests. */
export function singleFileHtml(parts: SingleFile): string {
  const { language, title, hash, home, script, style, files, licences } = parts;
  const enclosed = files.map(({ name, base64, fileName, type }) =>
    [
      `<script type="text/plain" data-conflict-timeline-file="${escapeHtml(name)}"`,
      fileName === undefined ? '' : ` data-name="${escapeHtml(fileName)}"`,
      type === undefined ? '' : ` data-type="${escapeHtml(type)}"`,
      `>${base64}</script>`,
    ].join(''),
  );
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(language)}" dir="${languageRow(language)?.direction ?? 'auto'}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    ...(home === undefined ? [] : [`<meta name="conflict-timeline-home" content="${escapeHtml(home)}">`]),
    `<title>${escapeHtml(title)}</title>`,
    '</head>',
    '<body>',
    '<noscript><p>This page draws events on a map and a timeline, and needs JavaScript for it.</p></noscript>',
    '<div id="app"></div>',
    // Text that no browser runs, to be read in the file's source; nothing in it may end its element.
    `<script type="text/plain" id="conflict-timeline-licences">\n${licences.replaceAll(/<(?=[!/])/g, '< ')}</script>`,
    ...enclosed,
    `<script type="text/plain" id="conflict-timeline-style">${style}</script>`,
    `<script type="text/plain" id="conflict-timeline-app" data-view="${escapeHtml(hash)}">${script}</script>`,
    `<script>${starter}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
