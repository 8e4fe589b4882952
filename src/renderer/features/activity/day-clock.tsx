import { useMemo } from 'react';
import { wayOf } from '#contract/ways-in.ts';
import { Panel } from '#renderer/kit/panel.tsx';
import type { Attempt } from '#renderer/state/attempt-filter.ts';
import { type OutcomeTone, outcomeTones } from '#renderer/state/outcome-tones.ts';
import { useWords } from '#renderer/words/use-words.ts';
import { type ClockDay, type ClockPlace, clockPlaces } from './clock-places.ts';
import styles from './day-clock.module.css';

const hours = [0, 6, 12, 18, 24];
const width = 300;
const left = 60;
const right = 20;
const laneHeight = 13;
const rowPadding = 12;

type Props = {
  readonly attempts: readonly Attempt[];
  readonly openId: number | null;
  readonly onOpen: (attemptId: number) => void;
};

const hourX = (hour: number) => left + (hour / 24) * (width - left - right);

/** A line for every six hours with its hour below; `height` is that of all days. */
function HourLines({ height }: { readonly height: number }) {
  const { dates } = useWords();
  return hours.map((hour) => (
    <g key={hour}>
      <line x1={hourX(hour)} x2={hourX(hour)} y1={0} y2={height} />
      <text x={hourX(hour)} y={height + 19}>
        {dates.hour(hour)}
      </text>
    </g>
  ));
}

/** Where the line of every day begins, and where the last one ends. */
function topsOf(days: readonly ClockDay[]): readonly number[] {
  const tops = [0];
  for (const { lanes } of days) tops.push((tops.at(-1) ?? 0) + lanes * laneHeight + rowPadding);
  return tops;
}

type MarkProps = {
  readonly place: ClockPlace;
  readonly top: number;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
};

/** An attempt on the line of its day, at its hour. */
function AttemptMark({ place: { attempt, hour, lane }, top, isOpen, onOpen }: MarkProps) {
  const words = useWords();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: for the pointer; the list offers the same by keyboard.
    <circle
      data-tone={outcomeTones[attempt.outcome]}
      data-open={isOpen || undefined}
      cx={hourX(hour)}
      cy={top + rowPadding / 2 + (lane + 0.5) * laneHeight}
      r={5}
      onClick={onOpen}
    >
      <title>{words.activity.aside.mark(words.attempts.happened(attempt), words.dates.clock(attempt.at))}</title>
    </circle>
  );
}

/** What the colours of the marks mean. */
function ColourKey({ tones }: { readonly tones: ReadonlySet<OutcomeTone> }) {
  const words = useWords().activity.aside;
  return (
    <ul className={styles.key} aria-label={words.colours}>
      {[...tones].map((tone) => (
        <li key={tone}>
          <svg viewBox="0 0 12 12" aria-hidden="true" className={styles.clock}>
            <circle data-tone={tone} cx={6} cy={6} r={5} />
          </svg>
          {words.tones[tone]}
        </li>
      ))}
    </ul>
  );
}

/**
 * The rhythm of the household: a line for each of the last days, a mark for each attempt to sign in at its hour. The
 * list beside it says the same in words.
 */
export function DayClock({ attempts, openId, onOpen }: Props) {
  const words = useWords();
  const { days, places } = useMemo(() => {
    const signIns = attempts.filter(({ outcome }) => wayOf(outcome) !== null);
    return clockPlaces(signIns);
  }, [attempts]);
  const tops = topsOf(days);
  const height = tops.at(-1) ?? 0;
  return (
    <Panel title={words.activity.aside.when}>
      <svg className={styles.clock} viewBox={`0 0 ${width} ${height + 26}`} aria-hidden="true">
        <HourLines height={height} />
        {days.map(({ key, at }, row) => (
          <text key={key} className={styles.day} x={0} y={((tops[row] ?? 0) + (tops[row + 1] ?? 0)) / 2 + 5}>
            {words.dates.dayOfYear(at)}
          </text>
        ))}
        {places.map((place) => (
          <AttemptMark
            key={place.attempt.id}
            place={place}
            top={tops[place.row] ?? 0}
            isOpen={place.attempt.id === openId}
            onOpen={() => onOpen(place.attempt.id)}
          />
        ))}
      </svg>
      <ColourKey tones={new Set(places.map(({ attempt }) => outcomeTones[attempt.outcome]))} />
    </Panel>
  );
}
