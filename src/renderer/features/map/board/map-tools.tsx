import { Button } from '#renderer/kit/button.tsx';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { useWords } from '#renderer/words/use-words.ts';
import styles from './map-tools.module.css';
import type { MapView } from './map-view.ts';

type Props = {
  readonly view: MapView;
  readonly onView: (changes: Partial<MapView>) => void;
};

/** What one does on the map: see oneself on it, first of all, or read it as a table. */
export function MapTools({ view, onView }: Props) {
  const { toolbar, tryIt } = useWords().map;
  const isTrying = view.mode === 'try';
  return (
    <div className={styles.tools}>
      <div className={styles.buttons} role="toolbar" aria-label={toolbar.label}>
        <Button
          size="large"
          icon={isTrying ? 'cross' : 'camera'}
          look={isTrying ? 'quiet' : 'primary'}
          onClick={() => onView({ mode: isTrying ? 'look' : 'try' })}
        >
          {isTrying ? tryIt.stop : tryIt.start}
        </Button>
        <Button
          size="large"
          icon="table"
          aria-pressed={view.isTable}
          onClick={() => onView({ isTable: !view.isTable })}
        >
          {toolbar.table}
        </Button>
      </div>
      {!isTrying && <Quiet isSmall>{tryIt.invitation}</Quiet>}
    </div>
  );
}
