import { pageMessages } from '../src/i18n/pageMessages';
import { ownFileMessages } from '../src/i18n/ownFileMessages';
import { loadSearch } from '../src/engine/searching';
import { screenMessages } from '../src/i18n/screenMessages';
import { shareMessages } from '../src/i18n/shareMessages';
import { typedMessages } from '../src/i18n/typedMessages';
import { loadMessageGroup, loadMessages } from '../src/i18n/messages';
import { languages } from '../src/state/view';

// A page loads the language that it shows; the tests look at both.
await Promise.all(languages.map(loadMessages));
for (const group of [screenMessages, pageMessages, ownFileMessages, shareMessages, typedMessages])
  await loadMessageGroup(group);

// The page loads the search when it is used; the engine answers at once from then on.
await loadSearch();
