import { attributeNames, changedAttributes, readAttributes } from './attributes';
import { mountTimeline, type MountedTimeline } from './mountTimeline';
import { plainView, type TimelineView } from './plainView';
import type { ErrorDetail, FilterDetail, ReadyDetail, SelectDetail } from './details';
import { createReadiness } from './readiness';

/**
 * Custom element `<conflict-timeline>`, with the view in a shadow root. Attributes set the view; changes by the
 * reader are written back to them and dispatched as `ct-select` and `ct-filter`. `ct-ready` and `ct-error` report
 * the dataset. It stops when removed from the page, but not when moved.
 */
export class ConflictTimelineElement extends HTMLElement {
  static readonly observedAttributes: readonly string[] = attributeNames;

  readonly #root = this.attachShadow({ mode: 'open' });
  readonly #readiness = createReadiness();
  #timeline: MountedTimeline | undefined;
  /** True while the reader's changes are written to the attributes, so that they are not read back. */
  #writing = false;
  #waiting = false;

  /** Current view as plain values; undefined while the element isn't in a document. */
  get view(): Required<TimelineView> | undefined {
    return this.#timeline && plainView(this.#timeline.view());
  }

  /**
   * Resolves when the dataset that was named last is completely shown, even if the element is inserted into the
   * page later. Rejects with a `TimelineError` if it can't be shown, or an `AbortError` if the element is
   * removed.
   */
  get ready(): Promise<ReadyDetail> {
    return this.#readiness.promise();
  }

  connectedCallback(): void {
    this.#timeline ??= mountTimeline(this.#root, {
      given: this.#given(),
      readiness: this.#readiness,
      listeners: {
        view: (view, before) => this.#write(changedAttributes(view, before)),
        select: (detail) => this.#tell('ct-select', detail),
        filter: (detail) => this.#tell('ct-filter', detail),
        ready: (detail) => this.#tell('ct-ready', detail),
        failed: (detail) => this.#tell('ct-error', detail),
      },
    });
  }

  disconnectedCallback(): void {
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#timeline?.stop();
      this.#timeline = undefined;
    });
  }

  attributeChangedCallback(): void {
    if (!this.#timeline || this.#writing || this.#waiting) return;
    // Several attribute changes in a row are applied together.
    this.#waiting = true;
    queueMicrotask(() => {
      this.#waiting = false;
      this.#timeline?.show(this.#given());
    });
  }

  #given() {
    const present = attributeNames.flatMap((name) => {
      const text = this.getAttribute(name);
      return text === null ? [] : [[name, text] as const];
    });
    return readAttributes(new Map(present));
  }

  #write(changed: ReadonlyMap<string, string | undefined>): void {
    this.#writing = true;
    for (const [name, text] of changed) {
      if (text === undefined) this.removeAttribute(name);
      else this.setAttribute(name, text);
    }
    this.#writing = false;
  }

  #tell(name: string, detail: SelectDetail | FilterDetail | ReadyDetail | ErrorDetail): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}
