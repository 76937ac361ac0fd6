import { useApp } from '../state/useApp';
import { App, type AppProps } from './App';
import { Loading } from './Loading';

export type RootProps = AppProps & {
  readonly cancel: () => void;
  readonly again: () => void;
};

/** The app once a dataset is there; before that, how far it is, or why it isn't. */
export function Root({ openFile, cancel, again }: RootProps) {
  const phase = useApp((state) => state.phase);
  const loaded = useApp((state) => state.loaded);
  return (
    <>
      {loaded !== undefined && <App openFile={openFile} />}
      {phase.kind !== 'ready' && <Loading phase={phase} cancel={cancel} again={again} openFile={openFile} />}
    </>
  );
}
