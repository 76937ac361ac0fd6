import { loadMessageGroup, loadMessages } from '../src/i18n/messages';
import { languages } from '../src/state/view';

// A page loads the language that it shows; the tests look at both.
await Promise.all(languages.map(loadMessages));
await Promise.all([loadMessageGroup('screen'), loadMessageGroup('later')]);
