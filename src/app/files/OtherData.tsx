import { HomeLink } from '../page/head/HomeLink';
import { OpenFile, type OpenFileProps } from './OpenFile';

/** What can be shown where the page's data can't: a file of the reader's own, or what the page comes with. */
export default function OtherData({ stopReading }: OpenFileProps) {
  return (
    <>
      <HomeLink />
      <OpenFile stopReading={stopReading} />
    </>
  );
}
