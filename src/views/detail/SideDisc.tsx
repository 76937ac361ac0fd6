import { useLoaded } from '../../state/useApp';
import './sideDisc.css';

/**
 * Disc that stands for a side: left half filled for the dataset's first, right half for its second, empty for
 * others.
 */
export function SideDisc({ side }: { readonly side: string | undefined }) {
  const sides = useLoaded()?.table.dictionaries.sides;
  const index = sides?.findIndex((one) => one.id === side);
  return (
    <span
      className="side-disc"
      data-side={index === 0 ? 'left' : index === 1 ? 'right' : undefined}
      aria-hidden="true"
    />
  );
}
