import { useId, useState } from 'react';
import { useTranslator } from '../../i18n/useTranslator';
import type { View } from '../../state/view/view';
import { isViewName, viewNameOf, writeSavedView } from '../../url/savedView';
import { saveFile } from '../file/saveFile';
import { CopyField } from './CopyField';

export type PublishPartProps = {
  readonly view: View;
  /** Text from which a name is proposed: the sharer's headline, else the name of a file of the view. */
  readonly title: string;
  /** Whether the dataset is the app's own, which the command that makes the pages takes by default. */
  readonly isOwnData: boolean;
};

/**
 * Part of the share dialog that downloads the view as a saved view under a name, and shows the command that makes
 * a page of it.
 */
export function PublishPart({ view, title, isOwnData }: PublishPartProps) {
  const t = useTranslator();
  const id = useId();
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const [saved, setSaved] = useState<string | undefined>(undefined);
  const name = typed ?? viewNameOf(title);
  const isGood = isViewName(name);
  const file = `${name}.json`;
  const data = isOwnData ? '' : ' --data dist/FILE';
  const save = () => {
    saveFile(writeSavedView(view), 'application/json', file);
    setSaved(file);
  };
  return (
    <>
      <p>{t('share.publishText')}</p>
      <div className="share-field">
        <label htmlFor={id}>{t('share.publishName')}</label>
        <input
          id={id}
          type="text"
          value={name}
          dir="ltr"
          spellCheck={false}
          aria-invalid={!isGood}
          aria-describedby={`${id}hint`}
          onChange={({ target }) => setTyped(target.value)}
        />
        <p className="quiet" id={`${id}hint`}>
          {isGood
            ? t('share.publishAddress', { address: `views/${name}/` })
            : t('share.publishWrong', { right: viewNameOf(name) })}
        </p>
      </div>
      <p className="share-actions">
        <button type="button" className="button" disabled={!isGood} onClick={save}>
          {t('share.publishSave')}
        </button>
        <span role="status">{saved !== undefined && t('share.publishSaved', { file: saved })}</span>
      </p>
      <CopyField
        label={t('share.publishCommand')}
        text={`npx conflict-timeline pages --views views --app dist --site ${siteOf()}${data}`}
      />
      <p className="quiet">{t('share.publishBuild')}</p>
    </>
  );
}

/** Returns the address of the folder that this page is served from; an example for a copy on a disk. */
function siteOf(): string {
  const { protocol, href } = new URL('.', document.baseURI);
  return protocol.startsWith('http') ? href : 'https://example.org/timeline/';
}
