import { Button } from '#renderer/kit/button.tsx';
import { Segmented } from '#renderer/kit/segmented.tsx';
import { useWords } from '#renderer/words/use-words.ts';
import { LayersMenu } from './layers-menu.tsx';
import styles from './map-toolbar.module.css';
import { hasDistances, type MapMode, type MapView } from './map-view.ts';

type Props = {
  readonly view: MapView;
  readonly onView: (changes: Partial<MapView>) => void;
  /** Whether there is a tuning to be shown. */
  readonly hasTuning: boolean;
};

function Planes({ view, onView, hasTuning }: Props) {
  const words = useWords().map.toolbar;
  return (
    <>
      <Segmented
        label={words.projection}
        value={view.projection}
        onValue={(projection) => onView({ projection })}
        options={[
          { value: 'pca', label: words.projections.pca },
          { value: 'neighbours', label: words.projections.neighbours },
        ]}
      />
      {hasTuning && (
        <Segmented
          label={words.tuning}
          value={view.isTuned ? 'tuned' : 'plain'}
          onValue={(value) => onView({ isTuned: value === 'tuned' })}
          options={[
            { value: 'plain', label: words.tunings.plain },
            { value: 'tuned', label: words.tunings.tuned },
          ]}
        />
      )}
    </>
  );
}

/** Above the map: the projection, whether it is tuned, what is shown, lasso, live camera, and the table twin. */
export function MapToolbar({ view, onView, hasTuning }: Props) {
  const words = useWords().map.toolbar;
  const { layers, mode, isTable } = view;
  const toggle = (wanted: MapMode) => onView({ mode: mode === wanted ? 'look' : wanted });
  return (
    <div className={styles.toolbar} role="toolbar" aria-label={words.label}>
      <Planes view={view} onView={onView} hasTuning={hasTuning} />
      <div className={styles.tools}>
        {!isTable && (
          <>
            <LayersMenu layers={layers} hasLimits={hasDistances(view)} onLayers={(next) => onView({ layers: next })} />
            <Button size="snug" icon="lasso" aria-pressed={mode === 'lasso'} onClick={() => toggle('lasso')}>
              {words.lasso}
            </Button>
          </>
        )}
        <Button size="snug" icon="camera" aria-pressed={mode === 'try'} onClick={() => toggle('try')}>
          {words.tryIt}
        </Button>
        <Button size="snug" icon="table" aria-pressed={isTable} onClick={() => onView({ isTable: !isTable })}>
          {words.table}
        </Button>
      </div>
    </div>
  );
}
