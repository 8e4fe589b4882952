import { Menu } from '@base-ui/react/menu';
import type { MemberSummary } from '#contract/household.ts';
import { Button } from '#renderer/kit/button.tsx';
import { Icon } from '#renderer/kit/icon.tsx';
import { Portrait } from '#renderer/parts/portrait.tsx';
import type { GallerySample } from './gallery-sample.ts';
import type { SampleActions } from './use-sample-actions.ts';

type MoveProps = { readonly others: readonly MemberSummary[]; readonly onMove: (toMemberId: number) => void };

/** A menu of the members that the chosen pictures can be moved to. */
function MoveMenu({ others, onMove }: MoveProps) {
  return (
    <Menu.Root>
      <Menu.Trigger className="button" data-look="quiet">
        <Icon name="move" />
        <span>Move to…</span>
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner sideOffset={6} className="select-positioner">
          <Menu.Popup className="popup">
            {others.map(({ id, name }) => (
              <Menu.Item key={id} className="popup-item" onClick={() => onMove(id)}>
                <Portrait memberId={id} name={name} size="small" /> {name}
              </Menu.Item>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
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
  const ids = chosen.map(({ sample }) => sample.id);
  const inUse = chosen.filter(({ sample }) => sample.inUse).map(({ sample }) => sample.id);
  const aside = chosen.filter(({ sample }) => !sample.inUse).map(({ sample }) => sample.id);
  const single = ids.length === 1 ? ids[0] : undefined;
  return (
    <div className="selection-actions" role="toolbar" aria-label="Chosen pictures">
      {inUse.length > 0 && (
        <Button icon="aside" onClick={() => void actions.setInUse(inUse, false)}>
          Set aside
        </Button>
      )}
      {aside.length > 0 && (
        <Button icon="undo" onClick={() => void actions.setInUse(aside, true)}>
          Bring back
        </Button>
      )}
      {others.length > 0 && <MoveMenu others={others} onMove={(to) => void actions.move(ids, to)} />}
      {single !== undefined && single !== portraitId && (
        <Button icon="face" onClick={() => void actions.choosePortrait(single)}>
          Show as picture
        </Button>
      )}
      <Button icon="trash" onClick={onRemove}>
        Remove
      </Button>
    </div>
  );
}
