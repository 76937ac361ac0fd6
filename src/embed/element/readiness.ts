import type { ErrorDetail, ReadyDetail } from './details';

/** Error with which `ready` rejects if a dataset can't be shown. */
export type TimelineError = Error & { readonly detail: ErrorDetail };

/** Promise `ready` of a timeline, and the functions that settle it. */
export type Readiness = {
  /** Returns the promise for the dataset that was named last; its rejection may be left unhandled. */
  readonly promise: () => Promise<ReadyDetail>;
  /** Marks that a dataset is being read: a promise that is already settled is replaced by a new one. */
  readonly begin: () => void;
  readonly ready: (detail: ReadyDetail) => void;
  readonly failed: (detail: ErrorDetail) => void;
  /** Rejects a pending promise with an `AbortError`, because the timeline stops. */
  readonly stop: () => void;
};

export function createReadiness(): Readiness {
  let now = pending();
  return {
    promise: () => now.promise,
    begin: () => {
      if (now.isSettled()) now = pending();
    },
    ready: (detail) => now.resolve(detail),
    failed: (detail) => {
      const text = `${detail.code}${detail.value && `: ${detail.value}`}`;
      now.reject(Object.assign(new Error(text), { detail }) satisfies TimelineError);
    },
    stop: () => now.reject(new DOMException('the timeline was stopped', 'AbortError')),
  };
}

function pending() {
  let settle: { resolve: (detail: ReadyDetail) => void; reject: (error: unknown) => void } | undefined;
  let settled = false;
  const promise = new Promise<ReadyDetail>((resolve, reject) => {
    settle = { resolve, reject };
  });
  // A page that doesn't await `ready` learns of failures by `onError`, without a console warning.
  promise.catch(() => undefined);
  return {
    promise,
    isSettled: () => settled,
    resolve: (detail: ReadyDetail) => {
      settled = true;
      settle?.resolve(detail);
    },
    reject: (error: unknown) => {
      settled = true;
      settle?.reject(error);
    },
  };
}
