import type { ErrorDetail, ReadyDetail } from './details';

/** Error that `ready` rejects with if a dataset can't be shown. */
export type TimelineError = Error & { readonly detail: ErrorDetail };

/** Promise `ready` of a timeline, and the functions that settle it. */
export type Readiness = {
  /** Of the dataset that was named last. Nobody has to handle its rejection. */
  readonly promise: () => Promise<ReadyDetail>;
  /** A dataset is being read: a promise that is settled already gives way to a new one. */
  readonly begin: () => void;
  readonly ready: (detail: ReadyDetail) => void;
  readonly failed: (detail: ErrorDetail) => void;
  /** The timeline ends: rejects with an `AbortError` what is still awaited. */
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
  // A page that awaits nothing hears of a failure by `onError`, not as a complaint in its console.
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
