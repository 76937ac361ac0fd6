import { createRoot } from 'react-dom/client';
import { loadMessageGroups, loadMessages } from '../src/i18n/messages';
import * as messageGroups from '../src/i18n/messageGroups';
import type { WrittenDataset } from '../tests/data/datasets';
import { claimsConflict } from '../tests/svg/claimsCases';
import { SnapshotsPage } from './SnapshotsPage';
import './snapshots.css';

// Only `npm run dev` serves this page, to whoever works on the drawings: its own words are in English alone.
const place = document.getElementById('snapshots');
if (!place) throw new Error('dev/snapshots.html has no place for its page');
const [response] = await Promise.all([
  fetch(`/data/${claimsConflict}/dataset.json`),
  loadMessages('en'),
  loadMessageGroups(Object.values(messageGroups)),
]);
// The tests hold what is in the file.
const dataset = (await response.json()) as WrittenDataset;
createRoot(place).render(<SnapshotsPage dataset={dataset} />);
