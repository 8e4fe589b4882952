import { useState } from 'react';
import { limits } from '#contract/limits.ts';
import { Button } from '#renderer/kit/button.tsx';
import { CheckField } from '#renderer/kit/check-field.tsx';
import { FactsTable } from '#renderer/kit/facts-table.tsx';
import { SelectField } from '#renderer/kit/select-field.tsx';
import { FacePicture } from '#renderer/parts/face-picture.tsx';
import { useQuery } from '#renderer/state/use-query.ts';
import { useWords } from '#renderer/words/use-words.ts';
import type { Catalogue } from '#words/catalogue.ts';
import type { MapDot, MapMember } from '../canvas/map-dot.ts';
import type { Selection } from '../canvas/selection.ts';
import { ownerWords } from '../map-words.ts';
import { faceOf } from '../support-map.ts';
import styles from './map-table.module.css';

const everyone = 'everyone';
const strangers = 'strangers';
const pageLength = 100;

type Faces = {
  readonly dots: readonly MapDot[];
  readonly names: ReadonlyMap<number, string>;
  readonly chosen: Selection;
  readonly onChosen: (chosen: Selection) => void;
};

/** From how near to how far; a face at the limit or within it would be taken for somebody else. */
type State = keyof Catalogue['pairs']['states'];

/** A face and the nearest of the others, as the host measured them; null where nothing was measured. */
type Measured = {
  readonly own: { readonly distance: number; readonly isUnlike: boolean } | null;
  readonly other: { readonly name: string; readonly distance: number; readonly state: State } | null;
};

function stateOf(distance: number, threshold: number, margin: number): State {
  if (distance <= threshold) return 'close';
  return distance <= threshold + margin ? 'near' : 'clear';
}

/** The lead by which a face must be nearer to one person than to another; 0 until it is known. */
function useMargin(): number {
  const { state } = useQuery('pairs.list', {});
  return state.kind === 'ready' ? (state.value.pairs[0]?.margin ?? 0) : 0;
}

function useMeasuredSample(dot: MapDot): Measured {
  const { memberId, id } = dot;
  const margin = useMargin();
  const { state } = useQuery('samples.analysis', memberId === null ? null : { memberId });
  const sample = state.kind === 'ready' ? state.value.find(({ sampleId }) => sampleId === id) : undefined;
  const other = sample?.nearestOther ?? null;
  return {
    own:
      sample === undefined || sample.toOwn === null
        ? null
        : { distance: sample.toOwn, isUnlike: sample.flags.some(({ flag }) => flag === 'outlier') },
    other:
      other === null
        ? null
        : { name: other.name, distance: other.score, state: stateOf(other.score, other.threshold, margin) },
  };
}

function useMeasuredAttempt({ memberId, id }: MapDot): Measured['other'] {
  const { state } = useQuery(
    'attempts.list',
    memberId === null ? { limit: limits.attemptsPerPage, outcomes: ['noMatch', 'ambiguous'] } : null,
  );
  const found = state.kind === 'ready' ? state.value.find((attempt) => attempt.id === id) : undefined;
  if (found === undefined || found.nearestName === null || found.distance === null || found.threshold === null)
    return null;
  return { name: found.nearestName, distance: found.distance, state: stateOf(found.distance, found.threshold, 0) };
}

/** A word, and the figure behind it. */
function Measure({ word, distance }: { readonly word: string; readonly distance: number }) {
  const { formats } = useWords();
  return (
    <>
      {word} <span className={styles.figure}>{formats.decimal(distance, 2)}</span>
    </>
  );
}

function FaceRow({ dot, names, chosen, onChosen }: Faces & { readonly dot: MapDot }) {
  const { own, other } = useMeasuredSample(dot);
  const ofAttempt = useMeasuredAttempt(dot);
  const { map, pairs } = useWords();
  const { table } = map;
  const near = dot.memberId === null ? ofAttempt : other;
  return (
    <tr>
      <th scope="row">
        <span className={styles.face}>
          <span className={styles.picture}>
            <FacePicture face={faceOf(dot)} alt="" signSize={24} />
          </span>
          <CheckField
            label={table.numbered(ownerWords(dot, names, map), dot.id)}
            checked={chosen.includes(dot.key)}
            onChecked={(isChosen) =>
              onChosen(isChosen ? [...chosen, dot.key] : chosen.filter((key) => key !== dot.key))
            }
          />
        </span>
      </th>
      <td>{dot.memberId === null ? table.notApplicable : dot.inUse ? table.yes : table.setAside}</td>
      <td>
        {own === null ? (
          table.notApplicable
        ) : (
          <Measure word={own.isUnlike ? table.unlike : table.like} distance={own.distance} />
        )}
      </td>
      <td data-state={near?.state}>
        {near === null ? (
          table.notApplicable
        ) : (
          <Measure word={table.other(near.name, pairs.states[near.state])} distance={near.distance} />
        )}
      </td>
    </tr>
  );
}

function FaceTable({ shown, ...faces }: Faces & { readonly shown: readonly MapDot[] }) {
  const { distances, map } = useWords();
  const { table } = map;
  return (
    <FactsTable isScrolled caption={`${table.caption} ${distances.toPerson}`}>
      <thead>
        <tr>
          <th scope="col">{table.face}</th>
          <th scope="col">{table.inUse}</th>
          <th scope="col">{table.nearestOwn}</th>
          <th scope="col">{table.nearestOther}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map((dot) => (
          <FaceRow key={dot.key} dot={dot} {...faces} />
        ))}
      </tbody>
    </FactsTable>
  );
}

/**
 * The map in words: a row for each face, with how like its own person's pictures it is and who else is nearest, as the
 * host measures it; to be chosen as on the map.
 */
export function MapTable({ members, ...faces }: Faces & { readonly members: readonly MapMember[] }) {
  const { table } = useWords().map;
  const [whose, setWhose] = useState(everyone);
  const [length, setLength] = useState(pageLength);
  const meant = faces.dots.filter(
    ({ memberId }) => whose === everyone || (whose === strangers ? memberId === null : String(memberId) === whose),
  );
  const hasStrangers = faces.dots.some(({ memberId }) => memberId === null);
  const options = [
    { value: everyone, label: table.everyone },
    ...members.map(({ memberId, name }) => ({ value: String(memberId), label: name })),
    ...(hasStrangers ? [{ value: strangers, label: table.strangers }] : []),
  ];

  function choose(next: string): void {
    setWhose(next);
    setLength(pageLength);
  }

  return (
    <div className={styles.table}>
      <div className={styles.field}>
        <SelectField label={table.whose} options={options} value={whose} onValue={choose} />
      </div>
      <FaceTable shown={meant.slice(0, length)} {...faces} />
      {meant.length > length && <Button onClick={() => setLength(length + pageLength)}>{table.showMore}</Button>}
    </div>
  );
}
