import { embedAddress } from '../../url/embedAddress';
import { embedViews, hidableParts, embedPanels } from '../../url/embedParts';
import { embedHeightPx } from '../../url/embedRoom';
import { readHeight } from './messages';

// embed.js: turns every <div data-conflict-timeline> of a page into a frame that shows the view, also one that comes
// later. What the div held before, a link and a picture, stays where scripts don't run.

const script = document.currentScript;
const home = script instanceof HTMLScriptElement ? script.src : document.baseURI;

/** Frames that this script made, each with the origin that its messages must come from. */
const frames = new Map<HTMLIFrameElement, string>();

function embed(place: HTMLElement): void {
  const {
    conflictTimeline = '',
    title,
    height,
    lang,
    theme,
    panels,
    only: one,
    hide: parts,
    sandbox,
  } = place.dataset;
  const page = addressIn(conflictTimeline || '.');
  if (!page || !/^https?:$/.test(page.protocol) || place.querySelector('iframe')) return;
  const look = [lang && `lang=${lang}`, theme && `theme=${theme}`].filter(Boolean);
  page.hash = [page.hash.slice(1), ...look].filter(Boolean).join('&');
  const named = embedPanels.filter((panel) => panels?.split(',').includes(panel));
  const only = embedViews.find((view) => view === one);
  const hide = hidableParts.filter((part) => parts?.split(',').includes(part));
  const show = /[?#&]show=claims(&|$)/.test(page.search + page.hash) ? 'claims' : 'map';
  const fixed = 'fixed' in place.dataset;
  const strict = sandbox === 'strict';
  const frame = document.createElement('iframe');
  frame.title = title || place.querySelector('img')?.alt || place.textContent.trim() || 'Conflict Timeline';
  frame.loading = 'lazy';
  frame.allow = 'fullscreen; clipboard-write';
  frame.referrerPolicy = 'no-referrer';
  frame.setAttribute(
    'sandbox',
    `allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads${strict ? '' : ' allow-same-origin'}`,
  );
  frame.dataset['external'] = '1';
  frame.width = '100%';
  frame.height = String(Number(height) || embedHeightPx({ panels: named, only, show }, place.clientWidth));
  frame.style.cssText = 'display:block;border:0';
  frame.src = embedAddress(page.href, {
    panels: named,
    only,
    hide,
    height: fixed ? 'fill' : 'auto',
  });
  if (!fixed) frames.set(frame, strict ? 'null' : page.origin);
  place.replaceChildren(frame);
}

/**
 * Resolves an address against the script's own; undefined if it is invalid, so that one wrong placeholder stops
 * no other.
 */
function addressIn(text: string): URL | undefined {
  try {
    return new URL(text, home);
  } catch {
    return undefined;
  }
}

const places = '[data-conflict-timeline]';

function embedIn(node: Document | HTMLElement): void {
  node.querySelectorAll<HTMLElement>(places).forEach(embed);
}

addEventListener('message', ({ source, origin, data }) => {
  for (const [frame, expected] of frames) {
    // Scripts of the host page may have removed the frame.
    if (!frame.isConnected) frames.delete(frame);
    if (!source || source !== frame.contentWindow || origin !== expected) continue;
    const height = readHeight(data);
    if (height !== undefined) frame.height = String(height);
  }
});

embedIn(document);
// A page that is still being read, or that a script draws, adds places later.
new MutationObserver((changes) => {
  for (const { addedNodes } of changes) {
    for (const node of addedNodes) {
      if (!(node instanceof HTMLElement)) continue;
      if (node.matches(places)) embed(node);
      embedIn(node);
    }
  }
}).observe(document, { childList: true, subtree: true });
