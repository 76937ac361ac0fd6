import { useMemo, useState } from 'react';
import { rangeText } from '../../i18n/dates';
import { useTranslator, useTranslatorIn } from '../../i18n/useTranslator';
import { isSingleFile } from '../../load/embedded';
import { viewFileName } from '../../export/viewFileName';
import { textIn } from '../../model/text';
import type { Loaded } from '../../state/session/loaded';
import { useApp } from '../../state/useApp';
import { embedAddress } from '../../url/embedAddress';
import { useShownNow } from '../../views/shared/useShown';
import { CitePart } from './CitePart';
import { CopyField } from './CopyField';
import { EmbedPart } from './EmbedPart';
import { FilePart } from './FilePart';
import { homeAddress } from '../addresses/home';
import { OwnWordsPart } from './OwnWordsPart';
import { PicturePart } from './PicturePart';
import { PublishPart } from './PublishPart';
import { Segments } from './Segments';
import { canBeLinked, defaultChoices, sharedLink, sharedView, type Choices } from '../addresses/sharedView';
import { ShareOptions } from './ShareOptions';
import { usePublished } from './usePublished';
import './share.css';

const ways = ['link', 'embed', 'file', 'picture', 'publish', 'cite'] as const;
type Way = (typeof ways)[number];

/** Content of the share dialog: a choice of link, embedding snippet, single HTML file, picture and citation. */
export function Share({ loaded }: { readonly loaded: Loaded }) {
  const t = useTranslator();
  const view = useApp((state) => state.view);
  const home = homeAddress();
  const linked = home !== undefined && canBeLinked(loaded);
  const single = isSingleFile();
  const [way, setWay] = useState<Way>(linked ? 'link' : single ? 'cite' : 'file');
  // A reader who sees rounded places shares them rounded by default.
  const [choices, setChoices] = useState<Choices>({
    ...defaultChoices,
    round: view.round === 'on',
    // One that is frozen already stays so.
    state: view.version === undefined && view.sha256 === undefined ? 'live' : 'frozen',
  });
  const published = usePublished(loaded);
  const entry = published.kind === 'published' ? published.entry : undefined;
  const shared = useMemo(() => sharedView(view, entry, choices), [view, entry, choices]);
  // What is shared is worded in the language chosen for it.
  const given = useTranslatorIn(choices.lang);
  const shown = useShownNow(shared, loaded, given);
  const page = home ?? nameOfFile();
  const link = sharedLink(page, loaded, shared);
  const title = textIn(loaded.table.metadata.title, given.language);
  const { from, to } = loaded.defaultWindow;
  // The same preview picture serves all views, so its text describes the view that the link opens.
  const proposedAlt = given('share.alt', {
    title,
    period: rangeText(from, to, given.language, 'long'),
    shown: shown?.full ?? '',
  });
  const alt = shared.alt.trim() || proposedAlt;
  const heading = shared.headline.trim() || (shown ? `${title}: ${shown.text}` : title);
  const needsLink = way === 'link' || way === 'embed';
  return (
    <div className="share" data-way={way}>
      <Segments
        label={t('share.ways')}
        value={way}
        options={ways
          .filter((each) => each !== 'file' || !single)
          .map((value) => ({ value, label: t(`share.way.${value}`) }))}
        choose={setWay}
      />
      <div className="share-side">
        {way !== 'cite' && <OwnWordsPart proposed={{ headline: title, alt: proposedAlt }} />}
        {way !== 'picture' && (
          <ShareOptions
            loaded={loaded}
            published={published}
            choices={choices}
            choose={(patch) => setChoices({ ...choices, ...patch })}
          />
        )}
      </div>
      <div className="share-part">
        {needsLink && !linked && <p className="quiet">{t('share.localFile')}</p>}
        {needsLink && linked && loaded.source?.mapping && !loaded.source.columns && (
          <p className="quiet">{t('share.columnsLong')}</p>
        )}
        {way === 'link' && linked && (
          <>
            <CopyField label={t('share.link')} text={link}>
              <a className="button" href={link} target="_blank" rel="noopener noreferrer">
                {t('share.openLink')}
              </a>
            </CopyField>
            <CopyField label={t('share.framed')} text={embedAddress(link)} />
          </>
        )}
        {way === 'embed' && linked && (
          <EmbedPart
            link={link}
            show={shared.show === 'claims' ? 'claims' : 'map'}
            words={shared}
            title={heading}
            alt={alt}
            picture={
              loaded.address === ''
                ? new URL(`data/pictures/${loaded.table.metadata.id}.png`, link).href
                : undefined
            }
          />
        )}
        {way === 'file' && (
          <FilePart loaded={loaded} view={shared} title={heading} language={given.language} />
        )}
        {way === 'picture' && <PicturePart loaded={loaded} />}
        {way === 'publish' && (
          <PublishPart
            view={shared}
            title={shared.headline.trim() || viewFileName(shared, loaded, 'json').slice(0, -'.json'.length)}
            isOwnData={loaded.address === ''}
          />
        )}
        {way === 'cite' && <CitePart loaded={loaded} day={entry?.day} view={shared} page={page} t={given} />}
      </div>
    </div>
  );
}

/**
 * Names a single-file copy that doesn't know where it was made by its file name (`file:///name.html`), without
 * its folder.
 */
function nameOfFile(): string {
  return `file:///${new URL(document.baseURI).pathname.split('/').at(-1) ?? ''}`;
}
