import type { MemberSummary } from '#contract/household.ts';
import { Button } from '#renderer/kit/button.tsx';
import { Menu, MenuItem } from '#renderer/kit/menu.tsx';
import { Portrait } from '#renderer/parts/portrait.tsx';
import { ShownName } from '#renderer/parts/shown-name.tsx';
import { useWords } from '#renderer/words/use-words.ts';
import type { GallerySample } from './gallery-sample.ts';
import styles from './selection-actions.module.css';
import type { SampleActions } from './use-sample-actions.ts';

type MoveProps = { readonly others: readonly MemberSummary[]; readonly onMove: (to: MemberSummary) => void };

/** A menu of the members that the chosen pictures can be moved to. */
function MoveMenu({ others, onMove }: MoveProps) {
  return (
    <Menu
      trigger={
        <Button size="compact" icon="move">
          {useWords().gallery.actions.move}
        </Button>
      }
    >
      {others.map((to) => (
        <MenuItem key={to.id} onClick={() => onMove(to)}>
          <Portrait memberId={to.id} name={to.name} size="small" /> <ShownName name={to.name} />
        </MenuItem>
      ))}
    </Menu>
  );
}

type Props = {
  readonly chosen: readonly GallerySample[];
  readonly portraitId: number | null;
  /** Who pictures can be moved to; empty for someone who may not move any. */
  readonly others: readonly MemberSummary[];
  readonly actions: SampleActions;
  readonly onRemove: () => void;
};

/** What can be done with the chosen pictures. */
export function SelectionActions({ chosen, portraitId, others, actions, onRemove }: Props) {
  const words = useWords().gallery;
  const ids = chosen.map(({ sample }) => sample.id);
  const inUse = chosen.filter(({ sample }) => sample.inUse).map(({ sample }) => sample.id);
  const aside = chosen.filter(({ sample }) => !sample.inUse).map(({ sample }) => sample.id);
  const single = ids.length === 1 ? ids[0] : undefined;
  return (
    <div className={styles.actions} role="toolbar" aria-label={words.chosen.label}>
      {inUse.length > 0 && (
        <Button size="compact" icon="aside" onClick={() => void actions.setInUse(inUse, false)}>
          {words.actions.setAside}
        </Button>
      )}
      {aside.length > 0 && (
        <Button size="compact" icon="undo" onClick={() => void actions.setInUse(aside, true)}>
          {words.actions.bringBack}
        </Button>
      )}
      {others.length > 0 && <MoveMenu others={others} onMove={(to) => void actions.move(ids, to)} />}
      {single !== undefined && single !== portraitId && (
        <Button size="compact" icon="face" onClick={() => void actions.choosePortrait(single)}>
          {words.actions.useAsPortrait}
        </Button>
      )}
      <Button size="compact" icon="trash" onClick={onRemove}>
        {words.actions.remove}
      </Button>
    </div>
  );
}
