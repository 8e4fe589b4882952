import { useMemo, useState } from 'react';
import type { GallerySample } from './gallery-sample.ts';
import { arrange, filterCounts, type SampleFilter, type SampleOrder } from './sample-order.ts';
import { emptySelection, keepShown, leaveChosen, type Selection } from './selection.ts';

/** How a gallery is narrowed and sorted, what that shows, and what is chosen of it. */
export type Gallery = {
  readonly filter: SampleFilter;
  readonly setFilter: (filter: SampleFilter) => void;
  readonly counts: Readonly<Record<SampleFilter, number>>;
  readonly order: SampleOrder;
  readonly setOrder: (order: SampleOrder) => void;
  readonly shown: readonly GallerySample[];
  readonly selection: Selection;
  readonly setSelection: (next: Selection) => void;
  readonly chosen: readonly GallerySample[];
  /** What is chosen once something was done with the chosen: nothing, with the keyboard on what follows them. */
  readonly leaving: () => Selection;
};

/** Narrows, sorts and chooses among a member's samples, beginning with `firstFilter`. */
export function useGallery(samples: readonly GallerySample[], firstFilter: SampleFilter): Gallery {
  const [filter, setFilter] = useState<SampleFilter>(firstFilter);
  const [order, setOrder] = useState<SampleOrder>('newest');
  const [wanted, setSelection] = useState<Selection>(emptySelection);
  const counts = useMemo(() => filterCounts(samples), [samples]);
  const shown = useMemo(() => arrange(samples, filter, order), [samples, filter, order]);
  const shownIds = useMemo(() => shown.map(({ sample }) => sample.id), [shown]);
  const selection = useMemo(() => keepShown(wanted, shownIds), [shownIds, wanted]);
  return {
    filter,
    setFilter,
    counts,
    order,
    setOrder,
    shown,
    selection,
    setSelection,
    chosen: shown.filter(({ sample }) => selection.chosen.has(sample.id)),
    leaving: () => leaveChosen(selection, shownIds),
  };
}
