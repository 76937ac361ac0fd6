/** FNV-1a as it begins when nobody seeds it. */
export const plainSeed = 0x811c9dc5 | 0;

/** Pairs of four-letter blocks that FNV-1a can't tell apart, found by birthday search from one state to the next. */
function collidingBlocks(count: number): readonly (readonly [string, string])[] {
  const blocks: [string, string][] = [];
  let state = plainSeed;
  let random = 1;
  while (blocks.length < count) {
    const seen = new Map<number, string>();
    for (;;) {
      let text = '';
      let hash = state;
      for (let i = 0; i < 4; i++) {
        random = (Math.imul(random, 1_664_525) + 1_013_904_223) | 0;
        const code = 0x4e00 + ((random >>> 12) & 0x3fff);
        text += String.fromCharCode(code);
        hash = Math.imul(hash ^ code, 0x01000193);
      }
      const other = seen.get(hash);
      if (other !== undefined && other !== text) {
        blocks.push([other, text]);
        state = hash;
        break;
      }
      seen.set(hash, text);
    }
  }
  return blocks;
}

/** Ids of 4 · `blocks` letters that unseeded FNV-1a all hashes alike: 2 to the power of `blocks`. */
export function collidingIds(blocks: number): readonly string[] {
  const found = collidingBlocks(blocks);
  return Array.from({ length: 2 ** blocks }, (_, i) =>
    found.map((pair, bit) => pair[(i >> bit) & 1]).join(''),
  );
}
