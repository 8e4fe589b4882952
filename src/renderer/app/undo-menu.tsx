import { Popover } from '@base-ui/react/popover';
import { Button } from '../kit/button.tsx';
import { Icon } from '../kit/icon.tsx';
import { useNow } from '../state/use-now.ts';
import { useUndo } from '../state/use-undo.ts';
import { changeWords } from '../words/change-words.ts';
import { clockWords } from '../words/time-words.ts';

/** What one has changed and can still undo, behind a button that is there only while there is something. */
export function UndoMenu() {
  const { changes, undo } = useUndo();
  const now = useNow(60_000);
  if (changes.length === 0) return null;
  return (
    <Popover.Root>
      <Popover.Trigger className="button" data-look="bare" aria-label={`Changes you can undo: ${changes.length}`}>
        <Icon name="undo" />
        <span className="undo-count">{changes.length}</span>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner sideOffset={8} align="end" className="select-positioner">
          <Popover.Popup className="popup undo-list">
            <Popover.Title className="undo-title">Changes you can undo</Popover.Title>
            <ul>
              {changes.map((change) => (
                <li key={change.changeId} className="undo-row">
                  <div>
                    <p>{changeWords(change)}</p>
                    <p className="quiet">
                      {clockWords(change.at)} · final in{' '}
                      {Math.max(1, Math.ceil((change.until - Math.max(now, change.at)) / 60_000))} min, or when you lock
                    </p>
                  </div>
                  <Button onClick={() => void undo(change.changeId)} aria-label={`Undo: ${changeWords(change)}`}>
                    Undo
                  </Button>
                </li>
              ))}
            </ul>
            <p className="undo-hint">Ctrl+Z undoes the newest.</p>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
