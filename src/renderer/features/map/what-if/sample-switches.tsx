import { useState } from 'react';
import { Button } from '#renderer/kit/button.tsx';
import { ButtonRow } from '#renderer/kit/button-row.tsx';
import { Icon } from '#renderer/kit/icon.tsx';
import { FacePicture } from '#renderer/parts/face-picture.tsx';
import { useMemberNames } from '#renderer/state/use-member-names.ts';
import { useWords } from '#renderer/words/use-words.ts';
import { MemberLine } from '../member-line.tsx';
import type { SupportMap } from '../support-map.ts';
import styles from './sample-switches.module.css';

/** Households of at most this many pictures show all of them at once. */
const openUpTo = 40;

type Point = SupportMap['points'][number];
type Props = {
  readonly points: readonly Point[];
  readonly flipped: ReadonlySet<number>;
  readonly onFlip: (sampleIds: readonly number[]) => void;
};
type OwnProps = Props & { readonly memberId: number; readonly name: string };

const isOn = ({ inUse, sampleId }: Point, flipped: ReadonlySet<number>): boolean => inUse !== flipped.has(sampleId);

/** A member's pictures, each a switch, and one button for all of them. */
function Switches({ memberId, name, points, flipped, onFlip }: OwnProps) {
  const words = useWords().whatIf.samples;
  const allOn = points.every((point) => isOn(point, flipped));
  const toFlip = points.filter((point) => isOn(point, flipped) === allOn);
  return (
    <>
      <ul className={styles.switches}>
        {points.map((point, index) => (
          <li key={point.sampleId}>
            <button
              type="button"
              role="switch"
              className={styles.switch}
              aria-checked={isOn(point, flipped)}
              aria-label={words.picture(name, index + 1)}
              data-changed={flipped.has(point.sampleId) || undefined}
              onClick={() => onFlip([point.sampleId])}
            >
              <span className={styles.picture}>
                <FacePicture face={{ kind: 'sample', memberId, sampleId: point.sampleId }} alt="" />
              </span>
            </button>
          </li>
        ))}
      </ul>
      <ButtonRow>
        <Button onClick={() => onFlip(toFlip.map(({ sampleId }) => sampleId))}>
          {allOn ? words.allOff : words.allOn}
        </Button>
      </ButtonRow>
    </>
  );
}

function MemberSwitches({ isOpenAtFirst, ...own }: OwnProps & { readonly isOpenAtFirst: boolean }) {
  const { memberId, name, points, flipped } = own;
  const words = useWords().whatIf.samples;
  const on = points.filter((point) => isOn(point, flipped)).length;
  const [isToggled, setIsToggled] = useState(false);
  const isOpen = isToggled !== isOpenAtFirst;
  return (
    <section className={styles.member} aria-label={words.picturesOf(name)}>
      <button type="button" className={styles.head} aria-expanded={isOpen} onClick={() => setIsToggled(!isToggled)}>
        <MemberLine memberId={memberId} name={name} count={words.inUse(on, points.length)} />
        <span className={styles.sign}>
          <Icon name="chevron" size={18} />
        </span>
      </button>
      {isOpen && <Switches {...own} />}
    </section>
  );
}

/** Every member's pictures as switches: on means compared with. Changed ones are marked. */
export function SampleSwitches({ points, flipped, onFlip }: Props) {
  const names = useMemberNames();
  return [...Map.groupBy(points, ({ memberId }) => memberId)].map(([memberId, own]) => (
    <MemberSwitches
      key={memberId}
      {...{ memberId, flipped, onFlip }}
      points={own}
      name={names.get(memberId) ?? ''}
      isOpenAtFirst={points.length <= openUpTo}
    />
  ));
}
