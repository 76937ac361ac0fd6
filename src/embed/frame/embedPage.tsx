import { useRef, type ReactNode } from 'react';
import { useKeptKeyboard } from '../../app/keyboard/useKeptKeyboard';
import { fullAddress, readEmbedOptions } from '../../url/embedAddress';
import { withoutView } from '../../url/queryView';
import { EmbedView } from '../view/EmbedView';
import { wordPressSecret } from './messages';
import { useHeight } from './useHeight';
import './embedPage.css';

/** Creates the root component of the page that shows an embedded view in an iframe; `search`: its query string. */
export function embedPage(search: string): () => ReactNode {
  const options = readEmbedOptions(search);
  const whole = new URL(fullAddress(document.URL));
  // The link to the full view gets the view in its hash.
  whole.search = withoutView(whole.search);
  const fullView = whole.href;
  return function EmbedPage() {
    const content = useRef<HTMLDivElement>(null);
    useHeight(content, options.id);
    useKeptKeyboard();
    return (
      <EmbedView
        panels={options.panels}
        only={options.only}
        hide={options.hide}
        // WordPress gives each frame the height that it tells.
        height={wordPressSecret(document.URL) === undefined ? options.height : 'auto'}
        fullView={fullView}
        download={(...given) =>
          void import('../../app/files/downloadCsv')
            .then(({ downloadCsv }) => downloadCsv(...given))
            .catch(() => undefined)
        }
        level={1}
        ref={content}
      />
    );
  };
}
