import { useState } from 'react';
import { Button } from '#renderer/kit/button.tsx';
import { Icon } from '#renderer/kit/icon.tsx';
import { FacePicture } from '#renderer/parts/face-picture.tsx';
import { useMemberNames } from '#renderer/state/use-member-names.ts';
import { MemberMark } from '../member-mark.tsx';
import type { SupportMap } from '../support-map.ts';

/** Households of at most this many pictures show all of them at once. */
const openUpTo = 40;

type Point = SupportMap['points'][number];
type Props = {
  readonly points: readonly Point[];
  readonly flipped: ReadonlySet<number>;
  readonly onFlip: (sampleIds: readonly number[]) => void;
};

function summary(own: readonly Point[], isOn: (point: Point) => boolean): string {
  const on = own.filter(isOn).length;
  return on === own.length ? `${own.length} in use` : `${on} of ${own.length} in use`;
}

function toggled(set: ReadonlySet<number>, item: number): ReadonlySet<number> {
  return set.has(item) ? new Set([...set].filter((other) => other !== item)) : new Set([...set, item]);
}

/** Every member's pictures as switches: on means compared with. Changed ones are marked. */
export function SampleSwitches({ points, flipped, onFlip }: Props) {
  const names = useMemberNames();
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set());
  const isOn = (point: Point): boolean => point.inUse !== flipped.has(point.sampleId);
  return [...Map.groupBy(points, ({ memberId }) => memberId)].map(([memberId, own]) => {
    const name = names.get(memberId) ?? '';
    const isOpen = opened.has(memberId) !== points.length <= openUpTo;
    const allOn = own.every(isOn);
    return (
      <section key={memberId} className="side-panel" aria-label={`Pictures of ${name}`}>
        <button
          type="button"
          className="switch-head"
          aria-expanded={isOpen}
          onClick={() => setOpened(toggled(opened, memberId))}
        >
          <MemberMark memberId={memberId} />
          <span className="legend-name">{name}</span>
          <span className="legend-count">{summary(own, isOn)}</span>
          <Icon name="chevron" size={18} />
        </button>
        {isOpen && (
          <>
            <ul className="switches">
              {own.map((point, index) => (
                <li key={point.sampleId}>
                  <button
                    type="button"
                    role="switch"
                    className="sample-switch"
                    aria-checked={isOn(point)}
                    aria-label={`${name}, picture ${index + 1}`}
                    data-changed={flipped.has(point.sampleId) || undefined}
                    onClick={() => onFlip([point.sampleId])}
                  >
                    <FacePicture face={{ kind: 'sample', memberId, sampleId: point.sampleId }} alt="" />
                  </button>
                </li>
              ))}
            </ul>
            <Button
              onClick={() => onFlip(own.filter((point) => isOn(point) === allOn).map(({ sampleId }) => sampleId))}
            >
              {allOn ? 'All off' : 'All on'}
            </Button>
          </>
        )}
      </section>
    );
  });
}
