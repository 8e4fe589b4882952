import { useState } from 'react';
import { Button } from '#renderer/kit/button.tsx';
import { CheckField } from '#renderer/kit/check-field.tsx';
import { FactsTable } from '#renderer/kit/facts-table.tsx';
import { SelectField } from '#renderer/kit/select-field.tsx';
import type { MapDot, MapMember } from '../canvas/map-dot.ts';
import { type Neighbour, nearestNeighbour } from '../canvas/neighbours.ts';
import type { Selection } from '../canvas/selection.ts';
import { ownerWords } from '../map-words.ts';
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

function distanceText(neighbour: Neighbour | null): string {
  return neighbour === null ? 'none' : neighbour.distance.toFixed(2);
}

function inUseText({ memberId, inUse }: MapDot): string {
  if (memberId === null) return '–';
  return inUse ? 'yes' : 'set aside';
}

function FaceRow({ dot, dots, names, chosen, onChosen }: Faces & { readonly dot: MapDot }) {
  const own = nearestNeighbour(dots, dot, ({ memberId }) => memberId === dot.memberId);
  const other = nearestNeighbour(dots, dot, ({ memberId }) => memberId !== dot.memberId);
  return (
    <tr>
      <th scope="row">
        <CheckField
          label={`${ownerWords(dot, names)}, number ${dot.id}`}
          checked={chosen.includes(dot.key)}
          onChecked={(isChosen) => onChosen(isChosen ? [...chosen, dot.key] : chosen.filter((key) => key !== dot.key))}
        />
      </th>
      <td>{inUseText(dot)}</td>
      <td>{dot.memberId === null ? '–' : distanceText(own)}</td>
      <td>{other === null ? 'none' : `${ownerWords(other.dot, names)}, ${distanceText(other)}`}</td>
    </tr>
  );
}

function FaceTable({ shown, ...faces }: Faces & { readonly shown: readonly MapDot[] }) {
  return (
    <FactsTable isScrolled caption="Distances are those of the picture; comparing two faces shows the true one.">
      <thead>
        <tr>
          <th scope="col">Face</th>
          <th scope="col">In use</th>
          <th scope="col">Nearest of the same person</th>
          <th scope="col">Nearest of someone else</th>
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

/** The map in words: a row for each face, with the nearest of its own and of the others, to be chosen as on the map. */
export function MapTable({ members, ...faces }: Faces & { readonly members: readonly MapMember[] }) {
  const [whose, setWhose] = useState(everyone);
  const [length, setLength] = useState(pageLength);
  const meant = faces.dots.filter(
    ({ memberId }) => whose === everyone || (whose === strangers ? memberId === null : String(memberId) === whose),
  );
  const hasStrangers = faces.dots.some(({ memberId }) => memberId === null);
  const options = [
    { value: everyone, label: 'Everyone' },
    ...members.map(({ memberId, name }) => ({ value: String(memberId), label: name })),
    ...(hasStrangers ? [{ value: strangers, label: 'Refused attempts' }] : []),
  ];

  function choose(next: string): void {
    setWhose(next);
    setLength(pageLength);
  }

  return (
    <div className={styles.table}>
      <div className={styles.field}>
        <SelectField label="Whose faces" options={options} value={whose} onValue={choose} />
      </div>
      <FaceTable shown={meant.slice(0, length)} {...faces} />
      {meant.length > length && <Button onClick={() => setLength(length + pageLength)}>Show more</Button>}
    </div>
  );
}
