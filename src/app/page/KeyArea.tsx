import { lazyPart } from '../../views/shared/lazyPart';
import './keyArea.css';

const Key = lazyPart(() => import('../../views/key/Key').then(({ Key: band }) => band), {
  waiting: <div className="key" />,
});

/** Container of the key (the legend of marks), which loads after the first events. */
export function KeyArea() {
  return (
    <div className="key-area">
      <Key />
    </div>
  );
}
