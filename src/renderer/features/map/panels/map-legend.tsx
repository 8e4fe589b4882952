import { Panel } from '#renderer/kit/panel.tsx';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { useWords } from '#renderer/words/use-words.ts';
import { hasDistances, type MapView } from '../board/map-view.ts';
import type { MapMember } from '../canvas/map-dot.ts';
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

/** Who is who on the map. Pressing a member lets the others fade. */
export function MapLegend({ view, ...members }: Props) {
  const { map } = members;
  const { legend } = useWords().map;
  return (
    <Panel title={legend.title}>
      <ul className={styles.legend}>
        <Members {...members} />
        {map.strangers.length > 0 && (
          <li className={styles.strangers}>
            <MemberLine memberId={null} name={legend.strangers} count={String(map.strangers.length)} />
          </li>
        )}
      </ul>
      {hasDistances(view) && view.layers.limits && <Quiet isSmall>{legend.limits}</Quiet>}
    </Panel>
  );
}
