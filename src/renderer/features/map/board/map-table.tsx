import { useState } from 'react';
import { Button } from '#renderer/kit/button.tsx';
import { CheckField } from '#renderer/kit/check-field.tsx';
import { FactsTable } from '#renderer/kit/facts-table.tsx';
import { SelectField } from '#renderer/kit/select-field.tsx';
import { useWords } from '#renderer/words/use-words.ts';
import type { Catalogue } from '#words/catalogue.ts';
import type { MapDot, MapMember } from '../canvas/map-dot.ts';
import { nearestNeighbour } from '../canvas/neighbours.ts';
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

function inUseText({ memberId, inUse }: MapDot, words: Catalogue['map']['table']): string {
  if (memberId === null) return words.notApplicable;
  return inUse ? words.yes : words.setAside;
}

function FaceRow({ dot, dots, names, chosen, onChosen }: Faces & { readonly dot: MapDot }) {
  const own = nearestNeighbour(dots, dot, ({ memberId }) => memberId === dot.memberId);
  const other = nearestNeighbour(dots, dot, ({ memberId }) => memberId !== dot.memberId);
  const { formats, map } = useWords();
  const { table } = map;
  const ownText = own === null ? table.none : formats.decimal(own.distance, 2);
  return (
    <tr>
      <th scope="row">
        <CheckField
          label={table.numbered(ownerWords(dot, names, map), dot.id)}
          checked={chosen.includes(dot.key)}
          onChecked={(isChosen) => onChosen(isChosen ? [...chosen, dot.key] : chosen.filter((key) => key !== dot.key))}
        />
      </th>
      <td>{inUseText(dot, table)}</td>
      <td>{dot.memberId === null ? table.notApplicable : ownText}</td>
      <td>{other === null ? table.none : table.near(ownerWords(other.dot, names, map), other.distance)}</td>
    </tr>
  );
}

function FaceTable({ shown, ...faces }: Faces & { readonly shown: readonly MapDot[] }) {
  const { table } = useWords().map;
  return (
    <FactsTable isScrolled caption={table.caption}>
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

/** The map in words: a row for each face, with the nearest of its own and of the others, to be chosen as on the map. */
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
