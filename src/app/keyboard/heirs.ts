import { canTakeFocus } from './canTakeFocus';

/**
 * Element with the focus, its ancestors from the innermost out, and the other members of its group that may
 * take the focus over, best first.
 */
export type Holder = {
  readonly element: HTMLElement;
  readonly path: readonly Element[];
  readonly kin: readonly HTMLElement[];
};

const stops = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

/** Selectors of groups of controls whose members take the focus over from each other. */
const groups = '.active-filters, .notices, .facet, .empty, .map-zoom, .panel-tools, .panel-counts';

/** Selectors of overlays: when one closes, the element focused before it gets the focus back. */
const over = 'dialog, [popover], .menu-popover, .map-popover, .claims-card';

/**
 * Pairs of selectors: a part of the page, and the element that takes the focus over within it; inner parts
 * first.
 */
const parts: readonly (readonly [part: string, heir: string])[] = [
  ['.known', '.timeline-known-slider'],
  ['.known', '.timeline-clock-button[data-on], .timeline-clock-button ~ .timeline-clock-button'],
  ['.map', '.map-leaflet'],
  ['.claims', '.claims-scroll'],
  ['.table-view', '.table-grid [tabindex="0"]'],
  ['.timeline', '.timeline [role="slider"]'],
  ['.header', '.header button'],
];

/** Selectors of panels; their heading takes the focus over if nothing else can. */
const panels = '.panel, .embed-list, .embed-over';

/**
 * Returns the focused element, first in an event's path, with its ancestors and its group; undefined outside
 * the app.
 */
export function holderOf(eventPath: readonly EventTarget[], root: Element): Holder | undefined {
  const [element] = eventPath;
  const end = eventPath.indexOf(root);
  if (!(element instanceof HTMLElement) || end < 0) return undefined;
  const path = eventPath.slice(0, end + 1).filter((one) => one instanceof Element);
  return { element, path, kin: kinOf(element, path) };
}

/**
 * Lists the other members of an element's group: those with its class, first after and then before it, then all
 * others.
 */
function kinOf(element: HTMLElement, path: readonly Element[]): readonly HTMLElement[] {
  const group = path.find((one) => one.matches(groups));
  const all = [...(group?.querySelectorAll<HTMLElement>(stops) ?? [])];
  const at = all.indexOf(element);
  const others = [...all.slice(at + 1), ...all.slice(0, Math.max(0, at)).reverse()];
  const isAlike = (other: HTMLElement) => other.className === element.className;
  return [...others.filter(isAlike), ...others.filter((other) => !isAlike(other))];
}

/**
 * Returns the element that takes over the focus from one that was removed, hidden or disabled. `earlier`:
 * previously focused elements, latest first. Undefined only if nothing can be focused.
 */
export function heirOf(
  { path, kin }: Holder,
  root: Element,
  earlier: readonly HTMLElement[],
): HTMLElement | undefined {
  const within = (element: Element, selector: string) =>
    [...element.querySelectorAll<HTMLElement>(selector)].find(canTakeFocus);
  const kinsman = kin.find(canTakeFocus);
  if (kinsman) return kinsman;
  const layer = path.find((element) => element.matches(over));
  if (layer) {
    const inside = canTakeFocus(layer) ? within(layer, stops) : undefined;
    const opener = earlier.find((element) => !layer.contains(element) && canTakeFocus(element));
    if (inside ?? opener) return inside ?? opener;
  }
  for (const [part, heir] of parts) {
    if (!path.some((element) => element.matches(part))) continue;
    const found = within(root, heir);
    if (found) return found;
  }
  const panel =
    path.find((element) => element.matches(panels) && element.isConnected) ?? within(root, panels);
  return (panel && within(panel, 'h2')) ?? (panel as HTMLElement | undefined) ?? within(root, 'h1, h2');
}
