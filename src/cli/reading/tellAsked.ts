import type { Question, Reason } from '../../formats/columns/proposal';
import type { FoundColumns } from '../../formats/recognise';
import type { Translator } from '../../i18n/translator';
import { say, type Io } from '../terminal/io';

/**
 * Prints the columns of a table that couldn't be identified automatically, and how to identify them in a
 * mapping file.
 */
export async function tellAsked(io: Io, { head, proposal }: FoundColumns, t: Translator): Promise<void> {
  const { mapping, reasons, questions } = proposal;
  await say(io, `  ${t('cli.headings', { names: head.columns.join(', ') })}`);
  for (const reason of reasons) await say(io, `  ${proposedText(reason, t)}`);
  for (const question of questions) await say(io, `  ${questionText(question, t)}`);
  await say(io, `  ${t('cli.mappingForm')}`);
  for (const line of JSON.stringify(mapping, undefined, 2).split('\n')) await say(io, `    ${line}`);
}

/**
 * Returns the columns of a table that couldn't be identified, the proposed mapping and the open questions, as
 * a value for JSON output.
 */
export function askedForJson({ head, proposal, layout }: FoundColumns, t: Translator): object {
  const questions = proposal.questions.map((one) => ({ ...one, text: questionText(one, t) }));
  return { headings: head.columns, layout, ...proposal, questions };
}

function proposedText({ field, columns, fit, of }: Reason, t: Translator): string {
  return t('cli.proposed', { field, columns: columns.join(' + '), fit, of });
}

/** Formats an open question about a table's columns as a sentence, with the mapping entry that answers it. */
function questionText(question: Question, t: Translator): string {
  switch (question.kind) {
    case 'date-order': {
      const { field, column, examples } = question;
      const { cell = '', dmy = '', mdy = '' } = examples[0] ?? {};
      return t('cli.ask.date-order', { field, column, cell, dmy, mdy });
    }
    case 'date-missing':
      return t('cli.ask.date-missing');
    case 'title-missing':
      return t('cli.ask.title-missing');
    case 'point-swapped':
      return t('cli.ask.point-swapped', { fit: question.fit, of: question.of });
    case 'claimant-missing':
      return t('cli.ask.claimant-missing', { columns: question.columns.join(', ') });
  }
}
