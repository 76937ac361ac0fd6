import { embedAddress, embedPanels } from '../url/embedAddress';
import { readHeight } from './messages';

// embed.js: turns every <div data-conflict-timeline> of a page into a frame that shows the view. What the div
// held before, a link and a picture, stays where scripts don't run.

const script = document.currentScript;
const home = script instanceof HTMLScriptElement ? script.src : document.baseURI;

/** The frames that this script made, each with the origin that its messages come from. */
const frames = new Map<HTMLIFrameElement, string>();

function embed(place: HTMLElement): void {
  const { conflictTimeline = '', title, height, lang, theme, panels, sandbox } = place.dataset;
  const page = new URL(conflictTimeline || '.', home);
  if (!/^https?:$/.test(page.protocol) || place.querySelector('iframe')) return;
  const look = [lang && `lang=${lang}`, theme && `theme=${theme}`].filter(Boolean);
  page.hash = [page.hash.slice(1), ...look].filter(Boolean).join('&');
  const fixed = 'fixed' in place.dataset;
  const strict = sandbox === 'strict';
  const frame = document.createElement('iframe');
  frame.title = title || place.querySelector('img')?.alt || place.textContent.trim() || 'Conflict Timeline';
  frame.loading = 'lazy';
  frame.allow = 'fullscreen; clipboard-write';
  frame.referrerPolicy = 'no-referrer';
  frame.setAttribute(
    'sandbox',
    `allow-scripts allow-popups allow-popups-to-escape-sandbox${strict ? '' : ' allow-same-origin'}`,
  );
  frame.dataset['external'] = '1';
  frame.width = '100%';
  frame.height = String(Number(height) || 520);
  frame.style.cssText = 'display:block;border:0';
  frame.src = embedAddress(page.href, {
    panels: embedPanels.filter((panel) => panels?.split(',').includes(panel)),
    height: fixed ? 'fill' : 'auto',
  });
  if (!fixed) frames.set(frame, strict ? 'null' : page.origin);
  place.replaceChildren(frame);
}

function embedAll(): void {
  document.querySelectorAll<HTMLElement>('[data-conflict-timeline]').forEach(embed);
}

addEventListener('message', ({ source, origin, data }) => {
  for (const [frame, expected] of frames) {
    if (!source || source !== frame.contentWindow || origin !== expected) continue;
    const height = readHeight(data);
    if (height !== undefined) frame.height = String(height);
  }
});

embedAll();
if (document.readyState === 'loading') addEventListener('DOMContentLoaded', embedAll);
