import { useState } from 'react';
import type { FilterDetail } from 'conflict-timeline/react';
import 'conflict-timeline/react';

/** The element in JSX: attributes as texts, events as `onct-…`. */
export function App() {
  const [passing, setPassing] = useState<FilterDetail>();
  const [failure, setFailure] = useState('');
  const [category, setCategory] = useState('strike');
  return (
    <main>
      <button type="button" onClick={() => setCategory(category === 'strike' ? 'talks' : 'strike')}>
        {category}
      </button>
      <p>{failure || (passing && `${passing.shown} of ${passing.whole} events`)}</p>
      <conflict-timeline
        folder="/timeline/"
        category={category}
        theme="light"
        height={520}
        onct-ready={({ detail }) => setPassing(detail)}
        onct-filter={({ detail }) => setPassing(detail)}
        onct-error={({ detail }) => setFailure(detail.code)}
      />
    </main>
  );
}
