import { cli } from '../src/i18n/cliGroup';
import * as dialogGroups from '../src/i18n/dialogGroups';
import * as mapToolsGroup from '../src/i18n/mapToolsGroup';
import * as messageGroups from '../src/i18n/messageGroups';
import { loadSearch } from '../src/engine/tab/search/loadSearch';
import { loadMessageGroups, loadMessages } from '../src/i18n/messages';
import { languages } from '../src/i18n/languages';

// A page loads the language that it shows; the tests look at both.
await Promise.all(languages.map(loadMessages));
await loadMessageGroups(Object.values({ ...messageGroups, ...dialogGroups, ...mapToolsGroup, cli }));

// The page loads the search when it is used; the engine answers at once from then on.
await loadSearch();

// The app goes on where a message can't be written; a test doesn't.
const { error } = console;
Object.assign(console, {
  error: (...told: unknown[]) => {
    if (/^message "/.test(String(told[0]))) throw new Error(String(told[0]));
    error(...told);
  },
});
