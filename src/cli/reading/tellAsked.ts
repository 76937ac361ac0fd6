import type { Question, Reason } from '../../formats/columns/proposal';
import type { FoundColumns } from '../../formats/recognise';
import type { Translator } from '../../i18n/translator';
import { say, type Io } from '../terminal/io';

/** Writes what a table has whose columns only a reader can explain, and how to explain them. */
export async function tellAsked(io: Io, { head, proposal }: FoundColumns, t: Translator): Promise<void> {
  const { mapping, reasons, questions } = proposal;
  await say(io, `  ${t('cli.headings', { names: head.columns.join(', ') })}`);
  for (const reason of reasons) await say(io, `  ${proposedText(reason, t)}`);
  for (const question of questions) await say(io, `  ${questionText(question, t)}`);
  await say(io, `  ${t('cli.mappingForm')}`);
  for (const line of JSON.stringify(mapping, undefined, 2).split('\n')) await say(io, `    ${line}`);
}

/** The same for a program. */
export function askedForJson({ head, proposal, layout }: FoundColumns, t: Translator): object {
  const questions = proposal.questions.map((one) => ({ ...one, text: questionText(one, t) }));
  return { headings: head.columns, layout, ...proposal, questions };
}

function proposedText({ field, columns, fit, of }: Reason, t: Translator): string {
  return t('cli.proposed', { field, columns: columns.join(' + '), fit, of });
}

/** A question as a sentence, with what answers it in a mapping. */
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
