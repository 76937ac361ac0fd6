import { readFile } from 'node:fs/promises';
import { readSavedColumns, type SavedColumns } from '../../formats/columns/readMapping';
import { issueText } from '../../i18n/issueText';
import type { Translator } from '../../i18n/translator';
import type { LoadChoices } from '../../load/readTable';
import { textOf, type Arguments, type OptionName } from '../terminal/options';
import { UsageError } from '../terminal/usage';

/** Names of the options shared by all commands that read a file. */
export const readingOptions = [
  'columns',
  'encoding',
  'sheet',
  'entry',
] as const satisfies readonly OptionName[];

/**
 * Reads from the options how files are to be read (column mapping, encoding, sheet, archive entry). Throws
 * `UsageError` for an invalid mapping or unknown encoding.
 */
export async function choicesOf(given: Arguments, t: Translator): Promise<LoadChoices> {
  const columns = textOf(given, 'columns');
  const encoding = textOf(given, 'encoding');
  const sheet = textOf(given, 'sheet');
  const entry = textOf(given, 'entry');
  if (encoding !== undefined && !isEncoding(encoding))
    throw new UsageError(t('cli.encodingUnknown', { value: encoding }));
  return {
    ...(columns !== undefined && (await savedIn(columns, t))),
    ...(encoding !== undefined && { encoding }),
    ...(sheet !== undefined && { sheet }),
    ...(entry !== undefined && { entry }),
  };
}

async function savedIn(path: string, t: Translator): Promise<SavedColumns> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) throw new UsageError(t('cli.fileMissing', { name: path }));
  const saved = readSavedColumns(text);
  if ('mapping' in saved) return saved;
  const wrong = `${t('cli.mappingUnreadable', { name: path })} ${issueText(saved, t)}`;
  throw new UsageError(wrong, t('cli.mappingHint'));
}

function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch {
    return false;
  }
}
