import { chooseAll, emptySelection, type Move, moveBy, pick, type Selection } from './selection.ts';
import type { TileGrid } from './tile-grid.ts';

/** The part of a keyboard event that the gallery looks at. */
export type GalleryKey = {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
};

/** What a key asks of the gallery. */
export type GalleryCommand =
  | { readonly kind: 'move'; readonly step: number; readonly move: Move }
  | { readonly kind: 'toggle' }
  | { readonly kind: 'all' }
  | { readonly kind: 'none' }
  | { readonly kind: 'remove' }
  | { readonly kind: 'open' };

/** Rows that Page Up and Page Down move by. */
const pageRows = 3;

const plainKeys: Readonly<Record<string, GalleryCommand>> = {
  ' ': { kind: 'toggle' },
  Escape: { kind: 'none' },
  Delete: { kind: 'remove' },
  Backspace: { kind: 'remove' },
  Enter: { kind: 'open' },
};

function stepOf(key: string, columns: number, total: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: -1,
    ArrowRight: 1,
    ArrowUp: -columns,
    ArrowDown: columns,
    PageUp: -columns * pageRows,
    PageDown: columns * pageRows,
    Home: -total,
    End: total,
  };
  return steps[key] ?? null;
}

/** What a key means in a grid of `total` tiles; null when it is not the gallery's. */
export function commandOf(
  { key, shiftKey, ctrlKey, metaKey }: GalleryKey,
  { columns }: TileGrid,
  total: number,
): GalleryCommand | null {
  const isCommand = ctrlKey || metaKey;
  const step = stepOf(key, columns, total);
  if (step !== null) return { kind: 'move', step, move: shiftKey ? 'extend' : isCommand ? 'look' : 'choose' };
  if (isCommand) return key.toLowerCase() === 'a' ? { kind: 'all' } : null;
  return plainKeys[key] ?? null;
}

/** The selection after a command; the same one where the command is about something else. */
export function applyCommand(selection: Selection, order: readonly number[], command: GalleryCommand): Selection {
  switch (command.kind) {
    case 'move':
      return moveBy(selection, order, command.step, command.move);
    case 'toggle':
      return selection.active === null ? moveBy(selection, order, 0, 'choose') : pick(selection, selection.active);
    case 'all':
      return chooseAll(selection, order);
    case 'none':
      return { ...emptySelection, active: selection.active };
    case 'remove':
    case 'open':
      return selection;
  }
}
