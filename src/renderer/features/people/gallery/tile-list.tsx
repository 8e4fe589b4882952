import type { RefObject } from 'react';
import { useNow } from '#renderer/state/use-now.ts';
import type { GallerySample } from './gallery-sample.ts';
import { isCaught, pathOf } from './lasso.ts';
import { SampleTile, tileId } from './sample-tile.tsx';
import { chooseCaught, type Selection } from './selection.ts';
import { tileAt } from './tile-grid.ts';
import styles from './tile-list.module.css';
import type { NameOf } from './tile-words.ts';
import { useLasso } from './use-lasso.ts';
import { type TileChoice, useTileChoice } from './use-tile-choice.ts';
import { type TileRows, useTileRows } from './use-tile-rows.ts';

/** What all tiles have in common, and the samples. */
type TileFacts = {
  readonly memberId: number;
  readonly shown: readonly GallerySample[];
  readonly portraitId: number | null;
  readonly nameOf: NameOf;
};

type TilesProps = { readonly tiles: TileFacts; readonly rows: TileRows; readonly selection: Selection };

/** The tiles that have to exist now, each in its place. */
function Tiles({ tiles, rows, selection }: TilesProps) {
  const { memberId, shown, portraitId, nameOf } = tiles;
  const { grid, existing } = rows;
  const now = useNow(60_000);
  return existing.map((index) => {
    const entry = shown[index];
    if (entry === undefined) return null;
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
  });
}

type Props = {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly label: string;
  readonly tiles: TileFacts;
  readonly choice: Omit<TileChoice, 'order'>;
};

/** The tiles of a gallery: only those in view exist; all can be chosen by click, Ctrl, Shift, lasso and keyboard. */
export function TileList({ ref: surface, label, tiles, choice }: Props) {
  const { selection, setSelection } = choice;
  const order = tiles.shown.map(({ sample }) => sample.id);
  const active = selection.active === null ? -1 : order.indexOf(selection.active);
  const rows = useTileRows(surface, order.length, active);
  const choosing = useTileChoice({ ...choice, order }, rows);
  const lasso = useLasso(surface, (path, isAdding) => {
    const caught = order.filter((_, index) => isCaught(tileAt(rows.grid, index), path));
    setSelection(chooseCaught(selection, caught, isAdding));
  });
  return (
    <div
      ref={surface}
      role="listbox"
      aria-label={label}
      aria-multiselectable="true"
      aria-activedescendant={selection.active === null ? undefined : tileId(selection.active)}
      tabIndex={0}
      className={styles.tiles}
      data-lasso={lasso.path !== null || undefined}
      style={{ blockSize: rows.height }}
      onFocus={choosing.onFocus}
      onKeyDown={choosing.onKeyDown}
      onClick={(event) => !lasso.isClickOfLasso() && choosing.onClick(event)}
      {...lasso.handlers}
    >
      <Tiles tiles={tiles} rows={rows} selection={selection} />
      {lasso.path !== null && (
        <svg className={styles.lasso} aria-hidden="true">
          <path d={`${pathOf(lasso.path)}Z`} />
        </svg>
      )}
    </div>
  );
}
