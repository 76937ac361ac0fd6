import { light, type Palette } from '../src/scale/palette';
import type { Pair } from './pairs';

/** How the two pictures are shown: side by side, one of them, or what differs between them. */
export const views = ['beside', 'live', 'committed', 'difference'] as const;
export type View = (typeof views)[number];

type ComparisonProps = {
  readonly pair: Pair;
  readonly view: View;
  /** Of the live picture; the committed one is light. Differences are those in the light. */
  readonly palette: Palette;
};

/** The pictures of a pair, and the lines that differ. */
export function Comparison({ pair, view, palette }: ComparisonProps) {
  const { name, live, committed, changes } = pair;
  const svg = live && 'svg' in live ? live.svg(view === 'difference' ? light : palette) : undefined;
  const pictures = {
    live: <Picture svg={svg} alt={`${name} as it is drawn now`} />,
    committed: <Picture svg={committed} alt={`${name} as committed`} />,
  };
  return (
    <>
      <div className={`pictures ${view}`}>
        {view !== 'committed' && (
          <figure>
            <figcaption>Live</figcaption>
            {pictures.live}
          </figure>
        )}
        {view !== 'live' && (
          <figure>
            <figcaption>Committed</figcaption>
            {pictures.committed}
          </figure>
        )}
      </div>
      {changes && changes.gone.length + changes.added.length > 0 && (
        <pre tabIndex={0} role="group" aria-label="Lines that differ">
          {changes.gone.map((line, index) => (
            <del key={index}>− {line}</del>
          ))}
          {changes.added.map((line, index) => (
            <ins key={index}>+ {line}</ins>
          ))}
        </pre>
      )}
    </>
  );
}

/** An SVG as an image: apart from the page, whose ids and styles are its own. */
function Picture({ svg, alt }: { readonly svg: string | undefined; readonly alt: string }) {
  if (svg === undefined) return <p>None.</p>;
  return <img src={`data:image/svg+xml,${encodeURIComponent(svg)}`} alt={alt} />;
}
