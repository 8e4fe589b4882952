import { Button } from '#renderer/kit/button.tsx';
import { Segmented } from '#renderer/kit/segmented.tsx';
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
  return (
    <>
      <Segmented
        label="Projection"
        value={view.projection}
        onValue={(projection) => onView({ projection })}
        options={[
          { value: 'pca', label: 'True to distance' },
          { value: 'neighbours', label: 'True to neighbours' },
        ]}
      />
      {hasTuning && (
        <Segmented
          label="Tuning"
          value={view.isTuned ? 'tuned' : 'plain'}
          onValue={(value) => onView({ isTuned: value === 'tuned' })}
          options={[
            { value: 'plain', label: 'As it is' },
            { value: 'tuned', label: 'Tuned' },
          ]}
        />
      )}
    </>
  );
}

/** Above the map: the projection, whether it is tuned, what is shown, lasso, live camera, and the table twin. */
export function MapToolbar({ view, onView, hasTuning }: Props) {
  const { layers, mode, isTable } = view;
  const toggle = (wanted: MapMode) => onView({ mode: mode === wanted ? 'look' : wanted });
  return (
    <div className={styles.toolbar} role="toolbar" aria-label="The map">
      <Planes view={view} onView={onView} hasTuning={hasTuning} />
      <div className={styles.tools}>
        {!isTable && (
          <>
            <LayersMenu layers={layers} hasLimits={hasDistances(view)} onLayers={(next) => onView({ layers: next })} />
            <Button size="snug" icon="lasso" aria-pressed={mode === 'lasso'} onClick={() => toggle('lasso')}>
              Lasso
            </Button>
          </>
        )}
        <Button size="snug" icon="camera" aria-pressed={mode === 'try'} onClick={() => toggle('try')}>
          Try it
        </Button>
        <Button size="snug" icon="table" aria-pressed={isTable} onClick={() => onView({ isTable: !isTable })}>
          Table
        </Button>
      </div>
    </div>
  );
}
