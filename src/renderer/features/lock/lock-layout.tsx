import type { ReactNode } from 'react';
import { EntranceFrame } from '#renderer/parts/entrance-frame.tsx';
import { LanguageChoice } from '#renderer/parts/language-choice.tsx';
import { ShownName } from '#renderer/parts/shown-name.tsx';
import { useNow } from '#renderer/state/use-now.ts';
import { useQuery } from '#renderer/state/use-query.ts';
import { useWords } from '#renderer/words/use-words.ts';
import { Lamp } from './lamp.tsx';
import styles from './lock-layout.module.css';
import type { LampLight } from './use-lamp.ts';

/** The time, large, and the day below it. */
function Clock() {
  const { dates } = useWords();
  const now = useNow(60_000);
  return (
    <div className={styles.clock}>
      <time className={styles.time}>{dates.clock(now)}</time>
      <p className={styles.day}>{dates.longDay(now)}</p>
    </div>
  );
}

/** The line that an owner wrote for somebody who finds this computer. */
function GuestHint() {
  const { state } = useQuery('device.guestHint', {});
  const hint = state.kind === 'ready' ? state.value.hint : null;
  if (hint === null) return null;
  return (
    <p className={styles.hint}>
      <ShownName name={hint} />
    </p>
  );
}

type Props = {
  readonly title: ReactNode;
  readonly about: ReactNode;
  readonly face: ReactNode;
  /** The ways in beside the face. */
  readonly ways: ReactNode;
  readonly lamp?: LampLight;
};

/** How a locked screen is laid out: the time, the face, and the other ways in below the time. */
export function LockLayout({ title, about, face, ways, lamp = 'none' }: Props) {
  return (
    <EntranceFrame
      title={title}
      hold={(shown) => <Lamp light={lamp}>{shown}</Lamp>}
      action={
        <>
          <LanguageChoice />
          {about}
        </>
      }
    >
      <div className={styles.body}>
        <Clock />
        {face}
        <div className={styles.ways}>
          {ways}
          <GuestHint />
        </div>
      </div>
    </EntranceFrame>
  );
}

type FacePartProps = {
  readonly label: string;
  /** What the camera sees, where there is one. */
  readonly state?: string;
  readonly stage: ReactNode;
  readonly heading: ReactNode;
  readonly advice: ReactNode;
  /** What there is to press. */
  readonly children?: ReactNode;
};

/** The part of a locked screen that is about the face: the stage and the words below it. */
export function FacePart({ label, state, stage, heading, advice, children }: FacePartProps) {
  return (
    <section className={styles.face} aria-label={label} data-testid={state && 'sign-in'} data-state={state}>
      {stage}
      <div className={styles.words}>
        {heading}
        <p>{advice}</p>
        {children}
      </div>
    </section>
  );
}
