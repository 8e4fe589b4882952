import { Panel } from '#renderer/kit/panel.tsx';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { useWords } from '#renderer/words/use-words.ts';
import { hasDistances, type MapView } from '../board/map-view.ts';
import type { MapMember } from '../canvas/map-dot.ts';
import { keepsWords } from '../map-words.ts';
import { MemberLine } from '../member-line.tsx';
import type { SupportMap } from '../support-map.ts';
import styles from './map-legend.module.css';

type Props = {
  readonly map: SupportMap;
  readonly members: readonly MapMember[];
  readonly view: MapView;
  readonly spotlight: number | null;
  readonly onSpotlight: (memberId: number | null) => void;
};

type MembersProps = Omit<Props, 'view'>;

function Members({ map, members, spotlight, onSpotlight }: MembersProps) {
  const { legend } = useWords().map;
  const counts = Map.groupBy(map.points, ({ memberId }) => memberId);
  return members.map(({ memberId, name }) => {
    const own = counts.get(memberId) ?? [];
    const inUse = own.filter((point) => point.inUse).length;
    return (
      <li key={memberId}>
        <button
          type="button"
          className={styles.member}
          aria-pressed={spotlight === memberId}
          onClick={() => onSpotlight(spotlight === memberId ? null : memberId)}
        >
          <MemberLine memberId={memberId} name={name} count={legend.counts(inUse, own.length - inUse)} />
        </button>
      </li>
    );
  });
}

function Keeps({ map, view }: Pick<Props, 'map' | 'view'>) {
  const { map: words } = useWords();
  const percent = Math.round(map.keeps.share * 100);
  return (
    <Panel title={words.keeps.title}>
      {view.projection === 'pca' && (
        <div className={styles.keeps} role="img" aria-label={words.keeps.bar(percent)}>
          <span style={{ inlineSize: `${percent}%` }} />
        </div>
      )}
      {keepsWords(map.keeps, view, words).map((sentence) => (
        <Quiet key={sentence} isSmall>
          {sentence}
        </Quiet>
      ))}
    </Panel>
  );
}

/** Who is who on the map, and how far the flat picture can be trusted. Pressing a member lets the others fade. */
export function MapLegend({ view, ...members }: Props) {
  const { map } = members;
  const { legend } = useWords().map;
  return (
    <>
      <Panel title={legend.title}>
        <ul className={styles.legend}>
          <Members {...members} />
          {map.strangers.length > 0 && (
            <li className={styles.strangers}>
              <MemberLine memberId={null} name={legend.strangers} count={String(map.strangers.length)} />
            </li>
          )}
        </ul>
        {view.isTuned && <Quiet isSmall>{legend.tuned}</Quiet>}
        {hasDistances(view) && <Quiet isSmall>{legend.limits}</Quiet>}
      </Panel>
      <Keeps map={map} view={view} />
    </>
  );
}
