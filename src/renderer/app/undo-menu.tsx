import type { Change } from '#contract/calls/changes.ts';
import { Button } from '../kit/button.tsx';
import { Popover } from '../kit/popover.tsx';
import { Quiet } from '../kit/quiet.tsx';
import { useNow } from '../state/use-now.ts';
import { useUndo } from '../state/use-undo.ts';
import { useWords } from '../words/use-words.ts';
import styles from './undo-menu.module.css';

type RowProps = { readonly change: Change; readonly now: number; readonly onUndo: () => void };

/** One change: what it was, until when it can be undone, and the button that does. */
function ChangeRow({ change, now, onUndo }: RowProps) {
  const { change: said, common, dates, shell } = useWords();
  const words = shell.undo;
  const minutesLeft = Math.max(1, Math.ceil((change.until - Math.max(now, change.at)) / 60_000));
  return (
    <li className={styles.row}>
      <div>
        <p>{said(change)}</p>
        <Quiet isSmall>{words.until(dates.clock(change.at), minutesLeft)}</Quiet>
      </div>
      <Button size="small" onClick={onUndo} aria-label={words.one(said(change))}>
        {common.undo}
      </Button>
    </li>
  );
}

/** What one has changed and can still undo, behind a button that is there only while there is something. */
export function UndoMenu() {
  const { common, shell } = useWords();
  const { undo: words } = shell;
  const { changes, undo } = useUndo();
  const now = useNow(60_000);
  if (changes.length === 0) return null;
  const trigger = (
    <Button look="bare" icon="undo" aria-label={words.open(changes.length)}>
      <span className={styles.name}>{common.undo} </span>
      <span className={styles.count}>{changes.length}</span>
    </Button>
  );
  return (
    <Popover trigger={trigger} title={words.title}>
      <ul className={styles.list}>
        {changes.map((change) => (
          <ChangeRow key={change.changeId} change={change} now={now} onUndo={() => void undo(change.changeId)} />
        ))}
      </ul>
      <Quiet isSmall>{words.byKey}</Quiet>
    </Popover>
  );
}
