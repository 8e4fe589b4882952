import type { FocusEventHandler, KeyboardEvent, KeyboardEventHandler, MouseEvent, MouseEventHandler } from 'react';
import { applyCommand, commandOf } from './gallery-keys.ts';
import { chooseOnly, emptySelection, extendTo, type Selection, toggle } from './selection.ts';
import type { TileRows } from './use-tile-rows.ts';

/** What is shown in its order, by sample id, what is chosen of it, and who hears of a key or click. */
export type TileChoice = {
  readonly order: readonly number[];
  readonly selection: Selection;
  readonly setSelection: (next: Selection) => void;
  readonly onRemove: () => void;
  /** Enter: to the details of what is chosen. */
  readonly onOpen: () => void;
};

/** The sample id of the tile that was clicked; null between the tiles. */
function clickedSample(event: MouseEvent): number | null {
  const tile = (event.target as Element).closest('[data-sample]');
  return tile === null ? null : Number(tile.getAttribute('data-sample'));
}

/** The selection after a click: alone it chooses one, with Shift a range, with Ctrl or by finger one more or less. */
function afterClick(event: MouseEvent, order: readonly number[], selection: Selection): Selection {
  const id = clickedSample(event);
  if (id === null) return { ...emptySelection, active: selection.active };
  const isTouch = event.nativeEvent instanceof globalThis.PointerEvent && event.nativeEvent.pointerType === 'touch';
  if (event.shiftKey) return extendTo(selection, order, id);
  return event.ctrlKey || event.metaKey || isTouch ? toggle(selection, id) : chooseOnly(id);
}

/** Choosing tiles by focus, keyboard and click: the handlers for the list's element. */
export function useTileChoice(
  { order, selection, setSelection, onRemove, onOpen }: TileChoice,
  { grid, scrollTo }: Pick<TileRows, 'grid' | 'scrollTo'>,
): {
  readonly onFocus: FocusEventHandler;
  readonly onKeyDown: KeyboardEventHandler;
  readonly onClick: MouseEventHandler;
} {
  function onKeyDown(event: KeyboardEvent): void {
    const command = commandOf(event, grid, order.length);
    if (command === null) return;
    event.preventDefault();
    if (command.kind === 'remove') onRemove();
    else if (command.kind === 'open') onOpen();
    else {
      const next = applyCommand(selection, order, command);
      setSelection(next);
      if (next.active !== null) scrollTo(order.indexOf(next.active));
    }
  }
  function onFocus(): void {
    const [first] = order;
    if (selection.active === null && first !== undefined) setSelection({ ...selection, active: first });
  }
  return { onFocus, onKeyDown, onClick: (event) => setSelection(afterClick(event, order, selection)) };
}
