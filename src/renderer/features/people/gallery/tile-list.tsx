import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type MouseEvent, useRef } from 'react';
import { useNow } from '#renderer/state/use-now.ts';
import { applyCommand, commandOf } from './gallery-keys.ts';
import type { GallerySample } from './gallery-sample.ts';
import { isCaught, type Point, pathOf } from './lasso.ts';
import { SampleTile, tileId } from './sample-tile.tsx';
import { chooseCaught, chooseOnly, emptySelection, extendTo, type Selection, toggle } from './selection.ts';
import { tileAt } from './tile-grid.ts';
import type { NameOf } from './tile-words.ts';
import { useLasso } from './use-lasso.ts';
import { useTileGrid } from './use-tile-grid.ts';

type Props = {
  readonly memberId: number;
  readonly label: string;
  readonly shown: readonly GallerySample[];
  readonly portraitId: number | null;
  readonly selection: Selection;
  readonly onSelection: (next: Selection) => void;
  readonly onRemove: () => void;
  /** Enter: to the details of what is chosen. */
  readonly onOpen: () => void;
  readonly nameOf: NameOf;
};

/** Rows kept ready above and below the window. */
const spareRows = 2;

/** The tiles of a gallery: only those in view exist, and all can be chosen by click, Ctrl, Shift, lasso and keyboard. */
export function TileList({
  memberId,
  label,
  shown,
  portraitId,
  selection,
  onSelection,
  onRemove,
  onOpen,
  nameOf,
}: Props) {
  const now = useNow(60_000);
  const surface = useRef<HTMLDivElement>(null);
  const { grid, offset } = useTileGrid(surface);
  const order = shown.map(({ sample }) => sample.id);
  const rowOf = (index: number) => Math.floor(index / grid.columns);
  const activeRow = selection.active === null ? -1 : rowOf(order.indexOf(selection.active));
  const rows = useWindowVirtualizer({
    count: Math.ceil(shown.length / grid.columns),
    estimateSize: () => grid.height + grid.gap,
    overscan: spareRows,
    scrollMargin: offset,
    scrollPaddingStart: 96,
    scrollPaddingEnd: 24,
    rangeExtractor: (range) => {
      const inView = defaultRangeExtractor(range);
      return activeRow < 0 || activeRow >= range.count || inView.includes(activeRow)
        ? inView
        : [...inView, activeRow].sort((a, b) => a - b);
    },
    getItemKey: (row) => `${row}-${grid.columns}-${grid.height}`,
  });

  const lasso = useLasso(surface, (path: readonly Point[], isAdding) => {
    const caught = order.filter((_, index) => isCaught(tileAt(grid, index), path));
    onSelection(chooseCaught(selection, caught, isAdding));
  });

  function onKeyDown(event: KeyboardEvent): void {
    const command = commandOf(event, grid, order.length);
    if (command === null) return;
    event.preventDefault();
    if (command.kind === 'remove') onRemove();
    else if (command.kind === 'open') onOpen();
    else {
      const next = applyCommand(selection, order, command);
      onSelection(next);
      if (next.active !== null) rows.scrollToIndex(rowOf(order.indexOf(next.active)), { align: 'auto' });
    }
  }

  function onClick(event: MouseEvent): void {
    if (lasso.isClickOfLasso()) return;
    const tile = (event.target as Element).closest('[data-sample]');
    if (tile === null) {
      onSelection({ ...emptySelection, active: selection.active });
      return;
    }
    const id = Number(tile.getAttribute('data-sample'));
    const isTouch = event.nativeEvent instanceof globalThis.PointerEvent && event.nativeEvent.pointerType === 'touch';
    if (event.shiftKey) onSelection(extendTo(selection, order, id));
    else onSelection(event.ctrlKey || event.metaKey || isTouch ? toggle(selection, id) : chooseOnly(id));
  }

  return (
    <div
      ref={surface}
      role="listbox"
      aria-label={label}
      aria-multiselectable="true"
      aria-activedescendant={selection.active === null ? undefined : tileId(selection.active)}
      tabIndex={0}
      className="tiles"
      data-lasso={lasso.path !== null || undefined}
      style={{ blockSize: Math.max(0, rows.getTotalSize() - grid.gap) }}
      onFocus={() =>
        selection.active === null && order[0] !== undefined && onSelection({ ...selection, active: order[0] })
      }
      onKeyDown={onKeyDown}
      onClick={onClick}
      onPointerDown={lasso.onPointerDown}
      onPointerMove={lasso.onPointerMove}
      onPointerUp={lasso.onPointerUp}
      onPointerCancel={lasso.onPointerCancel}
    >
      {rows.getVirtualItems().flatMap(({ index: row }) =>
        shown.slice(row * grid.columns, (row + 1) * grid.columns).map((entry, column) => {
          const index = row * grid.columns + column;
          const { id } = entry.sample;
          return (
            <SampleTile
              key={id}
              memberId={memberId}
              entry={entry}
              place={tileAt(grid, index)}
              position={index + 1}
              total={shown.length}
              isChosen={selection.chosen.has(id)}
              isActive={selection.active === id}
              isPortrait={portraitId === id}
              nameOf={nameOf}
              now={now}
            />
          );
        }),
      )}
      {lasso.path !== null && (
        <svg className="tiles-lasso" aria-hidden="true">
          <path d={`${pathOf(lasso.path)}Z`} />
        </svg>
      )}
    </div>
  );
}
