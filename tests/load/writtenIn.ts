import { mendWindows1252 } from '../../src/load/windows1252';

/** Writes a text in an encoding of one byte a letter. */
export function written(text: string, encoding: string): Uint8Array<ArrayBuffer> {
  const all = Uint8Array.from({ length: 256 }, (_none, at) => at);
  const signs = [...mendWindows1252(encoding, new TextDecoder(encoding).decode(all))];
  return Uint8Array.from([...text], (sign) => {
    const byte = signs.indexOf(sign);
    if (byte < 0) throw new Error(`${encoding} has no ${sign}`);
    return byte;
  });
}
