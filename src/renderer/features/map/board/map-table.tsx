import { useState } from 'react';
import { Button } from '#renderer/kit/button.tsx';
import { CheckField } from '#renderer/kit/check-field.tsx';
import { SelectField } from '#renderer/kit/select-field.tsx';
import type { MapDot, MapMember } from '../canvas/map-dot.ts';
import { type Neighbour, nearestNeighbour } from '../canvas/neighbours.ts';
import type { Selection } from '../canvas/selection.ts';
import { ownerWords } from '../map-words.ts';

const everyone = 'everyone';
const strangers = 'strangers';
const pageLength = 100;

type Props = {
  readonly members: readonly MapMember[];
  readonly dots: readonly MapDot[];
  readonly names: ReadonlyMap<number, string>;
  readonly chosen: Selection;
  readonly onChosen: (chosen: Selection) => void;
};

function neighbourText(neighbour: Neighbour | null, names: ReadonlyMap<number, string>, withName: boolean): string {
  if (neighbour === null) return 'none';
  const distance = neighbour.distance.toFixed(2);
  return withName ? `${ownerWords(neighbour.dot, names)}, ${distance}` : distance;
}

/** The map in words: a row for each face, with the nearest of its own and of the others, and the same ways to choose. */
export function MapTable({ members, dots, names, chosen, onChosen }: Props) {
  const [whose, setWhose] = useState(everyone);
  const [length, setLength] = useState(pageLength);
  const meant = dots.filter(
    ({ memberId }) => whose === everyone || (whose === strangers ? memberId === null : String(memberId) === whose),
  );
  const options = [
    { value: everyone, label: 'Everyone' },
    ...members.map(({ memberId, name }) => ({ value: String(memberId), label: name })),
    ...(dots.some(({ memberId }) => memberId === null) ? [{ value: strangers, label: 'Refused attempts' }] : []),
  ];

  return (
    <div className="map-table">
      <SelectField
        label="Whose faces"
        options={options}
        value={whose}
        onValue={(next) => {
          setWhose(next);
          setLength(pageLength);
        }}
      />
      <div className="table-scroll">
        <table className="facts">
          <caption>Distances are those of the picture; comparing two faces shows the true one.</caption>
          <thead>
            <tr>
              <th scope="col">Face</th>
              <th scope="col">In use</th>
              <th scope="col">Nearest of the same person</th>
              <th scope="col">Nearest of someone else</th>
            </tr>
          </thead>
          <tbody>
            {meant.slice(0, length).map((dot) => (
              <tr key={dot.key}>
                <th scope="row">
                  <CheckField
                    label={`${ownerWords(dot, names)}, number ${dot.id}`}
                    checked={chosen.includes(dot.key)}
                    onChecked={(isChosen) =>
                      onChosen(isChosen ? [...chosen, dot.key] : chosen.filter((key) => key !== dot.key))
                    }
                  />
                </th>
                <td>{dot.memberId === null ? '–' : dot.inUse ? 'yes' : 'set aside'}</td>
                <td>
                  {dot.memberId === null
                    ? '–'
                    : neighbourText(
                        nearestNeighbour(dots, dot, ({ memberId }) => memberId === dot.memberId),
                        names,
                        false,
                      )}
                </td>
                <td>
                  {neighbourText(
                    nearestNeighbour(dots, dot, ({ memberId }) => memberId !== dot.memberId),
                    names,
                    true,
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {meant.length > length && <Button onClick={() => setLength(length + pageLength)}>Show more</Button>}
    </div>
  );
}
