import { HomeLink } from '../page/head/HomeLink';
import { OpenFile, type OpenFileProps } from './OpenFile';

/** Alternatives to data that can't be shown: a file of the reader's own, or the page's own dataset. */
export default function OtherData({ stopReading }: OpenFileProps) {
  return (
    <>
      <HomeLink />
      <OpenFile stopReading={stopReading} />
    </>
  );
}
