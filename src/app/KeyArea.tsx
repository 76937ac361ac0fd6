import { lazy, Suspense } from 'react';
import { View } from './View';
import './keyArea.css';

const Key = lazy(() => import('../views/key/Key').then(({ Key: band }) => ({ default: band })));

/** The room of the key, which comes after the events. */
export function KeyArea() {
  return (
    <div className="key-area">
      <View name="key.name">
        <Suspense fallback={<div className="key" />}>
          <Key />
        </Suspense>
      </View>
    </div>
  );
}
