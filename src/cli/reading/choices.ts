import { readFile } from 'node:fs/promises';
import { readMapping } from '../../formats/columns/readMapping';
import type { Translator } from '../../i18n/translator';
import type { LoadChoices } from '../../load/readTable';
import { textOf, type Arguments, type OptionName } from '../terminal/options';
import { UsageError } from '../terminal/usage';

/** Options of every command that reads a file. */
export const readingOptions = [
  'columns',
  'encoding',
  'sheet',
  'entry',
] as const satisfies readonly OptionName[];

/** How files are read, by the options. Throws `UsageError` for a mapping or an encoding that is none. */
export async function choicesOf(given: Arguments, t: Translator): Promise<LoadChoices> {
  const columns = textOf(given, 'columns');
  const encoding = textOf(given, 'encoding');
  const sheet = textOf(given, 'sheet');
  const entry = textOf(given, 'entry');
  if (encoding !== undefined && !isEncoding(encoding))
    throw new UsageError(t('cli.encodingUnknown', { value: encoding }));
  return {
    ...(columns !== undefined && { mapping: await mappingIn(columns, t) }),
    ...(encoding !== undefined && { encoding }),
    ...(sheet !== undefined && { sheet }),
    ...(entry !== undefined && { entry }),
  };
}

async function mappingIn(path: string, t: Translator) {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) throw new UsageError(t('cli.fileMissing', { name: path }));
  const mapping = readMapping(text);
  if (!mapping) throw new UsageError(t('cli.mappingUnreadable', { name: path }), t('cli.mappingHint'));
  return mapping;
}

function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch {
    return false;
  }
}
