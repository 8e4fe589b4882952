import { Button } from '#renderer/kit/button.tsx';
import { ButtonRow } from '#renderer/kit/button-row.tsx';
import { Fold } from '#renderer/kit/fold.tsx';
import { Menu, MenuCheckItem } from '#renderer/kit/menu.tsx';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { Segmented } from '#renderer/kit/segmented.tsx';
import { useWords } from '#renderer/words/use-words.ts';
import { type MapLayers, usualLayers } from '../canvas/map-scene.ts';
import { keepsWords } from '../map-words.ts';
import type { SupportMap } from '../support-map.ts';
import styles from './map-details.module.css';
import { hasDistances, type MapView } from './map-view.ts';

const layerOrder = Object.keys(usualLayers) as readonly (keyof MapLayers)[];

type LayersProps = {
  readonly layers: MapLayers;
  /** Whether limits can be drawn. */
  readonly hasLimits: boolean;
  readonly onLayers: (layers: MapLayers) => void;
};

/** Chooses what is drawn on the map. */
function LayersMenu({ layers, hasLimits, onLayers }: LayersProps) {
  const { map, missing } = useWords();
  const words = map.toolbar;
  const trigger = (
    <Button size="snug" icon="eye" iconAfter="chevron">
      {words.show}
    </Button>
  );
  return (
    <Menu align="start" trigger={trigger}>
      {layerOrder.map((layer) => (
        <MenuCheckItem
          key={layer}
          checked={layers[layer]}
          disabledBecause={layer === 'limits' && !hasLimits ? missing.limits : null}
          onChecked={(isOn) => onLayers({ ...layers, [layer]: isOn })}
        >
          {words.layers[layer]}
        </MenuCheckItem>
      ))}
    </Menu>
  );
}

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
      <p className={styles.label} aria-hidden="true">
        {words.projection}
      </p>
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

/** How far the flat picture can be trusted. */
function Keeps({ keeps, view }: { readonly keeps: SupportMap['keeps']; readonly view: MapView }) {
  const { map: words } = useWords();
  const percent = Math.round(keeps.share * 100);
  return (
    <section className={styles.keeps}>
      <h3>{words.keeps.title}</h3>
      {view.projection === 'pca' && (
        <div className={styles.bar} role="img" aria-label={words.keeps.bar(percent)}>
          <span style={{ inlineSize: `${percent}%` }} />
        </div>
      )}
      {keepsWords(keeps, view, words).map((sentence) => (
        <Quiet key={sentence} isSmall>
          {sentence}
        </Quiet>
      ))}
    </section>
  );
}

type DetailsProps = Omit<Props, 'hasTuning'> & { readonly map: SupportMap };

/** For those who want to know: how the map is drawn, what is shown on it, the lasso, and what the picture keeps. */
export function MapDetails({ map, view, onView }: DetailsProps) {
  const { map: words } = useWords();
  const { layers, mode, isTable } = view;
  return (
    <Fold label={words.details} isOpenAtFirst={view.isTuned}>
      <div className={styles.details}>
        <Planes view={view} onView={onView} hasTuning={map.hasTuning} />
        {!isTable && (
          <ButtonRow>
            <LayersMenu layers={layers} hasLimits={hasDistances(view)} onLayers={(next) => onView({ layers: next })} />
            <Button
              size="snug"
              icon="lasso"
              aria-pressed={mode === 'lasso'}
              onClick={() => onView({ mode: mode === 'lasso' ? 'look' : 'lasso' })}
            >
              {words.toolbar.lasso}
            </Button>
          </ButtonRow>
        )}
        {view.isTuned && <Quiet isSmall>{words.legend.tuned}</Quiet>}
        <Keeps keeps={map.keeps} view={view} />
      </div>
    </Fold>
  );
}
