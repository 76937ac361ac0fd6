import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createDigest, digestLimits } from '../../src/load/digest';
import { withinTime } from '../../src/load/withinTime';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('the checksum of a file', () => {
  it('is its SHA-256, however its bytes come', async () => {
    const bytes = new TextEncoder().encode('Stepanakert / Khankendi');
    const digest = createDigest();
    for (const at of [0, 5, 6]) digest.add(bytes.subarray(at, at === 0 ? 5 : at === 5 ? 6 : undefined));
    expect(await digest.end()).toBe(createHash('sha256').update(bytes).digest('hex'));
  });

  it('is not told of a file that is too large to keep', async () => {
    const digest = createDigest();
    digest.add(new Uint8Array(digestLimits.bytes));
    digest.add(new Uint8Array(1));
    expect(await digest.end()).toBeUndefined();
  });

  it('is not told where the page may not hash', async () => {
    vi.stubGlobal('crypto', {});
    const digest = createDigest();
    digest.add(new Uint8Array(3));
    expect(await digest.end()).toBeUndefined();
  });
});

describe('a host', () => {
  it('that falls silent is given up', async () => {
    vi.useFakeTimers();
    const waiting = withinTime(new Promise(() => {}));
    const told = expect(waiting).rejects.toThrow('nothing came in time');
    await vi.advanceTimersByTimeAsync(30_000);
    await told;
  });

  it('that answers is heard', async () => {
    expect(await withinTime(Promise.resolve(3))).toBe(3);
  });
});
