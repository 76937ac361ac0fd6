import { Worker } from 'node:worker_threads';

/**
 * The thread that runs the tests. What it begins has a time to end in: a mutant that loops for ever is ended with its
 * thread, and `ask` gives `late`, the name of what did not end; the next question starts another thread.
 */
export function startThread(server, given) {
  let worker;
  let answer;
  let begun = '';
  let timer;

  function finish(result) {
    clearTimeout(timer);
    const give = answer;
    answer = undefined;
    give?.(result);
  }

  /** Ends what takes longer; time in which other programs have the machine is not counted. */
  function watch(limitMs, lose) {
    clearTimeout(timer);
    const before = process.cpuUsage();
    const look = () => {
      const { user, system } = process.cpuUsage(before);
      const left = limitMs - (user + system) / 1000;
      if (left <= 0) void lose();
      else timer = setTimeout(look, left);
    };
    timer = setTimeout(look, limitMs);
  }

  function start() {
    worker = new Worker(new URL('./tests.mjs', import.meta.url), {
      workerData: given,
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: 2048 },
    });
    const own = worker;
    const lose = async () => {
      if (worker === own) worker = undefined;
      await own.terminate();
      finish({ late: begun });
    };
    own.on('error', lose);
    own.on('message', async ({ kind, ...told }) => {
      if (kind === 'module') {
        const result = await server.environments.ssr.hot.handleInvoke(told.payload);
        own.postMessage({ kind, id: told.id, result });
      } else if (kind === 'begun') {
        begun = told.what;
        watch(told.limitMs, lose);
      } else {
        finish(kind === 'done' ? (told.result ?? {}) : { error: told.reason });
      }
    });
  }

  return {
    async ask(command, more) {
      if (!worker) start();
      const result = await new Promise((resolve) => {
        answer = resolve;
        worker.postMessage({ kind: 'ask', command, ...more });
      });
      if (result.error) throw new Error(result.error);
      return result;
    },
    end: async () => void (await worker?.terminate()),
  };
}
