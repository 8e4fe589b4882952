import { hasDistances, type MapView } from '../board/map-view.ts';
import type { MapMember } from '../canvas/map-dot.ts';
import { keepsWords, tunedMapWords } from '../map-words.ts';
import { MemberMark } from '../member-mark.tsx';
import type { SupportMap } from '../support-map.ts';

type Props = {
  readonly map: SupportMap;
  readonly members: readonly MapMember[];
  readonly view: MapView;
  readonly spotlight: number | null;
  readonly onSpotlight: (memberId: number | null) => void;
};

function countWords(inUse: number, setAside: number): string {
  return setAside === 0 ? String(inUse) : `${inUse} + ${setAside} set aside`;
}

type MembersProps = Omit<Props, 'view'>;

function Members({ map, members, spotlight, onSpotlight }: MembersProps) {
  const counts = Map.groupBy(map.points, ({ memberId }) => memberId);
  return members.map(({ memberId, name }) => {
    const own = counts.get(memberId) ?? [];
    const inUse = own.filter((point) => point.inUse).length;
    return (
      <li key={memberId}>
        <button
          type="button"
          className="legend-row"
          aria-pressed={spotlight === memberId}
          onClick={() => onSpotlight(spotlight === memberId ? null : memberId)}
        >
          <MemberMark memberId={memberId} />
          <span className="legend-name">{name}</span>
          <span className="legend-count">{countWords(inUse, own.length - inUse)}</span>
        </button>
      </li>
    );
  });
}

function Keeps({ map, view }: Pick<Props, 'map' | 'view'>) {
  const percent = Math.round(map.keeps.share * 100);
  return (
    <section className="side-panel" aria-labelledby="keeps-title">
      <h2 id="keeps-title">What the picture keeps</h2>
      {view.projection === 'pca' && (
        <div className="keeps-bar" role="img" aria-label={`${percent} percent of the squared distance`}>
          <span style={{ inlineSize: `${percent}%` }} />
        </div>
      )}
      {keepsWords(map.keeps, view.projection, view.isTuned).map((sentence) => (
        <p key={sentence} className="side-note">
          {sentence}
        </p>
      ))}
    </section>
  );
}

/** Who is who on the map, and how far the flat picture can be trusted. Pressing a member lets the others fade. */
export function MapLegend({ view, ...members }: Props) {
  const { map } = members;
  return (
    <>
      <section className="side-panel" aria-labelledby="legend-title">
        <h2 id="legend-title">Who is who</h2>
        <ul className="legend">
          <Members {...members} />
          {map.strangers.length > 0 && (
            <li className="legend-row">
              <MemberMark memberId={null} />
              <span className="legend-name">Refused attempts</span>
              <span className="legend-count">{map.strangers.length}</span>
            </li>
          )}
        </ul>
        {view.isTuned && <p className="side-note">{tunedMapWords}</p>}
        {hasDistances(view) && (
          <p className="side-note">
            A broken line is a limit: a face outside of it is too far from that member; inside, it may be near enough.
          </p>
        )}
      </section>
      <Keeps map={map} view={view} />
    </>
  );
}
