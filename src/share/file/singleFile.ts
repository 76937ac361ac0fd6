import { languageRow } from '../../i18n/languages';
import type { ConflictMap } from '../../model/conflictMap';
import { escapeHtml } from '../snippets/iframeSnippet';

/** File enclosed in the single HTML file, as base64: gzipped, or a picture unchanged. */
export type Enclosed = {
  /** Name by which the app asks for the file. */
  readonly name: string;
  readonly base64: string;
  /** Original name of the file, if it isn't `name`. */
  readonly fileName?: string;
  /** Media type of a picture; absent for a gzipped file. */
  readonly type?: string;
};

export type SingleFile = {
  readonly language: string;
  readonly title: string;
  /** View with which the file opens, as the hash of a link. */
  readonly hash: string;
  /**
   * Address of the page on which the file was made, for its links and citations; undefined if there is none.
   */
  readonly home: string | undefined;
  /** App as one classic script, gzipped and base64-encoded. */
  readonly script: string;
  /** Style sheet of the app, gzipped and base64-encoded. */
  readonly style: string;
  readonly files: readonly Enclosed[];
  /** Licences of everything in the file, as plain text. */
  readonly licences: string;
};

/** Name of the file in the app's folder with the licences of the app and its dependencies. */
export const licencesFile = 'LICENCES.txt';

/** Lists the files of a map's layers without duplicates: relief images as `pictures`, all others as `texts`. */
export function layerFiles({ layers }: Pick<ConflictMap, 'layers'>) {
  const of = (pictures: boolean) => [
    ...new Set(layers.filter(({ role }) => (role === 'relief') === pictures).map(({ file }) => file)),
  ];
  return { texts: of(false), pictures: of(true) } as const;
}

/**
 * Content security policy of the single HTML file: no requests, except for map tiles if the reader switches
 * them on.
 */
const policy = [
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data: blob: https://tile.openstreetmap.org',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/**
 * Inline script that unpacks and runs the app and its styles, and sets the file's view unless the address has a
 * hash.
 */
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
    // Not executed, only readable in the source; the text must not close its own element.
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
