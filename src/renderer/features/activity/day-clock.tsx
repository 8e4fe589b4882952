import { useMemo } from 'react';
import type { Attempt } from '#renderer/state/attempt-filter.ts';
import { outcomeTones, toneNames } from '#renderer/words/attempt-words.ts';
import { attemptWords } from '#renderer/words/household-words.ts';
import { clockWords } from '#renderer/words/time-words.ts';
import { clockPlaces } from './clock-places.ts';

const hours = [0, 6, 12, 18, 24];
const width = 300;
const rowHeight = 18;
const left = 52;

type Props = {
  readonly attempts: readonly Attempt[];
  readonly openId: number | null;
  readonly onOpen: (attemptId: number) => void;
};

/** The rhythm of the household: a line for each of the last days, a mark for each attempt at its hour. The list beside it says the same in words. */
export function DayClock({ attempts, openId, onOpen }: Props) {
  const { days, places } = useMemo(() => clockPlaces(attempts), [attempts]);
  const height = days.length * rowHeight;
  const x = (hour: number) => left + (hour / 24) * (width - left - 6);
  const tones = new Set(places.map(({ attempt }) => outcomeTones[attempt.outcome]));
  return (
    <section className="side-panel" aria-labelledby="clock-title">
      <h2 id="clock-title">When</h2>
      <svg className="day-clock" viewBox={`0 0 ${width} ${height + 20}`} aria-hidden="true">
        {hours.map((hour) => (
          <g key={hour}>
            <line x1={x(hour)} x2={x(hour)} y1={0} y2={height} />
            <text x={x(hour)} y={height + 15} data-end={hour === 24 || undefined}>
              {hour}
            </text>
          </g>
        ))}
        {days.map(({ key, label }, row) => (
          <text key={key} className="day-clock-day" x={0} y={row * rowHeight + rowHeight / 2 + 4}>
            {label}
          </text>
        ))}
        {places.map(({ attempt, row, hour }) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: a short cut for the pointer; the list offers the same by keyboard.
          <circle
            key={attempt.id}
            data-tone={outcomeTones[attempt.outcome]}
            data-open={attempt.id === openId || undefined}
            cx={x(hour)}
            cy={row * rowHeight + rowHeight / 2}
            r={5}
            onClick={() => onOpen(attempt.id)}
          >
            <title>{`${attemptWords(attempt)}, ${clockWords(attempt.at)}`}</title>
          </circle>
        ))}
      </svg>
      <ul className="clock-key" aria-label="Colours">
        {[...tones].map((tone) => (
          <li key={tone}>
            <svg viewBox="0 0 12 12" aria-hidden="true" className="day-clock">
              <circle data-tone={tone} cx={6} cy={6} r={5} />
            </svg>
            {toneNames[tone]}
          </li>
        ))}
      </ul>
    </section>
  );
}
