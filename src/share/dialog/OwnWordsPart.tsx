import { useId } from 'react';
import type { PlainKey } from '../../i18n/messageKey';
import { useTranslator } from '../../i18n/useTranslator';
import { useApp, useAppStore } from '../../state/useApp';
import { mostOfWords, plainWords, type OwnWord } from '../../url/ownWords';

/** Fields in order: the message of its label, and whether it takes more than a line. */
const fields: readonly { readonly word: OwnWord; readonly label: PlainKey; readonly rows?: number }[] = [
  { word: 'headline', label: 'share.headline' },
  { word: 'intro', label: 'share.intro', rows: 3 },
  { word: 'byline', label: 'share.byline' },
  { word: 'credit', label: 'share.credit' },
  { word: 'alt', label: 'share.altText', rows: 3 },
];

export type OwnWordsPartProps = {
  /** Texts that are used where the sharer writes none, offered as a start. */
  readonly proposed: { readonly headline: string; readonly alt: string };
};

/** Part of the share dialog for the sharer's own words: title, introduction, byline, source line, alternative text. */
export function OwnWordsPart({ proposed }: OwnWordsPartProps) {
  const t = useTranslator();
  const id = useId();
  const store = useAppStore();
  const view = useApp((state) => state.view);
  const write = (word: OwnWord, text: string) =>
    store.getState().change({ [word]: plainWords(text).slice(0, mostOfWords[word]) }, 'drag');
  return (
    <details className="share-words" open={fields.some(({ word }) => view[word] !== '') || undefined}>
      <summary>{t('share.words')}</summary>
      <div>
        {fields.map(({ word, label, rows }) => {
          const proposal = word === 'headline' || word === 'alt' ? proposed[word] : undefined;
          const common = {
            id: `${id}${word}`,
            value: view[word],
            maxLength: mostOfWords[word],
            dir: 'auto',
            placeholder: proposal,
            onChange: (event: { readonly target: { readonly value: string } }) =>
              write(word, event.target.value),
          } as const;
          return (
            <div className="share-field" key={word}>
              <label htmlFor={common.id}>{t(label)}</label>
              {rows === undefined ? <input type="text" {...common} /> : <textarea rows={rows} {...common} />}
              {proposal !== undefined && proposal !== '' && view[word] === '' && (
                <button type="button" className="link-button" onClick={() => write(word, proposal)}>
                  {t('share.fromProposal')}
                </button>
              )}
            </div>
          );
        })}
        <p className="quiet">{t('share.wordsHint')}</p>
      </div>
    </details>
  );
}
