import { XmlSplitter, type XmlHandler } from '../../../formats/xml/xmlSplitter';
import { UnpackStopped } from '../budget';
import type { ByteReader } from '../bytes';

/**
 * Parses a workbook part as XML with callbacks; yields after each chunk so that results so far can be passed
 * on. Throws `UnpackStopped` if it isn't well-formed to its end.
 */
export async function* readXml(
  bytes: ByteReader,
  name: string,
  handler: Omit<XmlHandler, 'broken'>,
): AsyncGenerator<undefined> {
  let isBroken = false;
  const splitter = new XmlSplitter({ ...handler, broken: () => (isBroken = true) });
  const decoder = new TextDecoder();
  try {
    for (let chunk = await bytes.read(); chunk && !isBroken; chunk = await bytes.read()) {
      splitter.push(decoder.decode(chunk, { stream: true }));
      yield undefined;
    }
    if (!isBroken) {
      splitter.push(decoder.decode());
      splitter.end();
    }
    yield undefined;
  } finally {
    bytes.cancel();
  }
  if (isBroken) throw new UnpackStopped('workbook-damaged', name);
}

/** Parses a workbook part as XML to its end, with callbacks. */
export async function readWhole(
  bytes: ByteReader,
  name: string,
  handler: Omit<XmlHandler, 'broken'>,
): Promise<void> {
  const pieces = readXml(bytes, name, handler);
  while (!(await pieces.next()).done);
}
