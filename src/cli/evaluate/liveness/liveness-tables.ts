import { share } from '../../../core/evaluation/share.ts';
import { countText, percent, percentRange } from '../output/number-text.ts';
import type { Table } from '../output/summary.ts';
import type { Recording } from './find-recordings.ts';
import { type JudgedLevel, type Judgement, judgedLevels } from './judge-recording.ts';

/** A recording at one rate (frames a second, null for its own), with the judgements at each level. */
export type JudgedRecording = {
  readonly recording: Recording;
  readonly rate: number | null;
  readonly judgements: Readonly<Record<JudgedLevel, readonly Judgement[]>>;
};

const rateText = (rate: number | null): string => (rate === null ? 'own' : `${rate} a second`);
const rateOf = (hits: number, of: number): string => {
  const { rate, interval } = share(hits, of);
  return of === 0 ? 'none' : `${hits} of ${of}: ${percent(rate)} (${percentRange(interval)})`;
};

type Group = {
  readonly kind: string | null;
  readonly rate: number | null;
  readonly level: JudgedLevel;
  readonly judgements: readonly Judgement[];
  readonly recordings: number;
};

function groupsOf(judged: readonly JudgedRecording[]): Group[] {
  const kinds = [...new Set(judged.map(({ recording }) => recording.kind))];
  const rates = [...new Set(judged.map(({ rate }) => rate))];
  return judgedLevels.flatMap((level) =>
    kinds.flatMap((kind) =>
      rates.flatMap((rate) => {
        const members = judged.filter((entry) => entry.recording.kind === kind && entry.rate === rate);
        return members.length === 0 ? [] : [{ kind, rate, level, recordings: members.length, judgements: members.flatMap((entry) => entry.judgements[level]) }];
      }),
    ),
  );
}

const count = (judgements: readonly Judgement[], outcome: Judgement['outcome']): number =>
  judgements.filter((judgement) => judgement.outcome === outcome).length;

/** Attacks let in, by kind, level and rate. */
export function attackTable(judged: readonly JudgedRecording[]): Table {
  return {
    title: 'Attacks (APCER)',
    note: 'Attempts in which an attack was let in, with 95 % intervals (Wilson). An attempt that had not been decided when its recording ended was not let in.',
    columns: ['level', 'kind', 'frames', 'recordings', 'let in', 'refused', 'not decided'],
    rows: groupsOf(judged)
      .filter(({ kind }) => kind !== null)
      .map(({ kind, rate, level, recordings, judgements }) => [
        level,
        kind ?? '',
        rateText(rate),
        countText(recordings),
        rateOf(count(judgements, 'accepted'), judgements.length),
        countText(count(judgements, 'refused')),
        countText(count(judgements, 'open')),
      ]),
  };
}

/** Live people refused, by level and rate. */
export function liveTable(judged: readonly JudgedRecording[]): Table {
  return {
    title: 'Live people (BPCER)',
    note: 'Nobody in a recording hears what is asked: at strict no unprompted recording can pass, and its figures say nothing about people. "Not let in" counts those not decided when the recording ended as well.',
    columns: ['level', 'frames', 'recordings', 'refused', 'not let in', 'asked for something'],
    rows: groupsOf(judged)
      .filter(({ kind }) => kind === null)
      .map(({ rate, level, recordings, judgements }) => [
        level,
        rateText(rate),
        countText(recordings),
        rateOf(count(judgements, 'refused'), judgements.length),
        rateOf(judgements.length - count(judgements, 'accepted'), judgements.length),
        countText(judgements.filter(({ asked }) => asked.length > 0).length),
      ]),
  };
}

/** What decided, for each person or attack. */
export function personTable(judged: readonly JudgedRecording[]): Table {
  const people = [...new Set(judged.map(({ recording }) => `${recording.kind ?? 'live'}: ${recording.person}`))];
  return {
    title: 'By person, at standard',
    note: 'All rates together: attempts, and how many ended by which sign.',
    columns: ['who', 'attempts', 'let in', 'refused', 'not decided', 'by'],
    rows: people.map((who) => {
      const judgements = judged
        .filter(({ recording }) => `${recording.kind ?? 'live'}: ${recording.person}` === who)
        .flatMap((entry) => entry.judgements.standard);
      const reasons = Object.entries(Object.groupBy(judgements, ({ reason }) => reason ?? 'nothing yet')).map(
        ([reason, list]) => `${reason} ${list?.length ?? 0}`,
      );
      return [
        who,
        countText(judgements.length),
        countText(count(judgements, 'accepted')),
        countText(count(judgements, 'refused')),
        countText(count(judgements, 'open')),
        reasons.join(', '),
      ];
    }),
  };
}
