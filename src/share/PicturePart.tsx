import { useState } from 'react';
import { useTranslator } from '../i18n/useTranslator';
import type { MessageKey } from '../i18n/en';
import { textIn } from '../model/text';
import type { Loaded } from '../state/createAppStore';
import { useApp } from '../state/useApp';
import { authorOf } from './cited';
import { TaintedPicture } from './picture/domSvg';
import { pngOf, viewPicture } from './picture/viewPicture';
import { saveFile } from './saveFile';

/** Pixels of a PNG for each of the screen's own, so that it stays sharp in print. */
const pngScale = 2;

export type PicturePartProps = {
  readonly loaded: Loaded;
  /** The view in words: dataset, period, how many events. */
  readonly title: string;
};

/** The views as they are on the screen, as a picture to take away. */
export function PicturePart({ loaded, title }: PicturePartProps) {
  const t = useTranslator();
  const claims = useApp((state) => state.view.show === 'claims');
  const [failed, setFailed] = useState<MessageKey | undefined>(undefined);
  const { id, version, licence, attribution } = loaded.table.metadata;
  const make = async (kind: 'png' | 'svg') => {
    setFailed(undefined);
    try {
      const app = document.querySelector('.app');
      const sources = [
        t('share.pictureSource', {
          attribution: authorOf(textIn(attribution, t.language)),
          version,
          licence,
        }),
        ...(claims ? [] : [t('share.pictureMap')]),
      ];
      const picture = app && viewPicture(app, { title, sources });
      if (!picture) throw new Error('no view');
      if (kind === 'svg') saveFile(picture.svg, 'image/svg+xml', `${id}.svg`);
      else saveFile(await pngOf(picture, pngScale), 'image/png', `${id}.png`);
    } catch (error) {
      setFailed(error instanceof TaintedPicture ? 'share.pictureTiles' : 'share.pictureFailed');
    }
  };
  return (
    <>
      <p>{t(claims ? 'share.pictureClaims' : 'share.pictureText')}</p>
      <p className="share-actions">
        {(['png', 'svg'] as const).map((kind) => (
          <button key={kind} type="button" className="button" onClick={() => void make(kind)}>
            {t('share.citeDownload', { format: t(`share.${kind}`) })}
          </button>
        ))}
      </p>
      <p role="status">{failed && t(failed)}</p>
    </>
  );
}
