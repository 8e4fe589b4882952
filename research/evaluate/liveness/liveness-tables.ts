import { share } from '../../statistics/share.ts';
import { countText, percent, percentRange } from '../output/number-text.ts';
import type { Table } from '../output/summary.ts';
import type { Recording } from './find-recordings.ts';
import { type JudgedLevel, type Judgement, judgedLevels } from './judge-recording.ts';
import type { PlayedRate } from './read-frames.ts';

/** A recording at one rate, with the judgements at each level. */
export type JudgedRecording = {
  readonly recording: Recording;
  readonly rate: PlayedRate;
  readonly judgements: Readonly<Record<JudgedLevel, readonly Judgement[]>>;
};

function rateText(rate: PlayedRate): string {
  if (rate === 'halfLost') return 'own, half lost';
  return rate === null ? 'own' : `${rate} a second`;
}

const rateOf = (hits: number, of: number): string => {
  const { rate, interval } = share(hits, of);
  return of === 0 ? 'none' : `${hits} of ${of}: ${percent(rate)} (${percentRange(interval)})`;
};

type Group = {
  readonly kind: string | null;
  readonly rate: PlayedRate;
  readonly level: JudgedLevel;
  readonly entries: readonly JudgedRecording[];
  readonly judgements: readonly Judgement[];
};

function groupsOf(judged: readonly JudgedRecording[]): Group[] {
  const kinds = [...new Set(judged.map(({ recording }) => recording.kind))];
  const rates = [...new Set(judged.map(({ rate }) => rate))];
  return judgedLevels.flatMap((level) =>
    kinds.flatMap((kind) =>
      rates.flatMap((rate) => {
        const entries = judged.filter((entry) => entry.recording.kind === kind && entry.rate === rate);
        return entries.length === 0
          ? []
          : [{ kind, rate, level, entries, judgements: entries.flatMap((entry) => entry.judgements[level]) }];
      }),
    ),
  );
}

const count = (judgements: readonly Judgement[], outcome: Judgement['outcome']): number =>
  judgements.filter((judgement) => judgement.outcome === outcome).length;

/**
 * How many of the people (or things shown) ended so at least once: attempts in one recording are no independent trials.
 */
function peopleWith(
  entries: readonly JudgedRecording[],
  level: JudgedLevel,
  isHit: (judgement: Judgement) => boolean,
): string {
  const people = Object.values(Object.groupBy(entries, ({ recording }) => recording.person));
  const hits = people.filter((own) => own?.some(({ judgements }) => judgements[level].some(isHit)));
  return rateOf(hits.length, people.length);
}

/** How many of the people no attempt let in. */
function peopleNeverIn(entries: readonly JudgedRecording[], level: JudgedLevel): string {
  const people = Object.values(Object.groupBy(entries, ({ recording }) => recording.person));
  const isIn = ({ judgements }: JudgedRecording) => judgements[level].some(({ outcome }) => outcome === 'accepted');
  return rateOf(people.filter((own) => !own?.some(isIn)).length, people.length);
}

/** Attacks let in, by kind, level and rate. */
export function attackTable(judged: readonly JudgedRecording[]): Table {
  return {
    title: 'Attacks (APCER)',
    note: 'Attempts in which an attack was let in; in the last column the people, or the things shown, that were let in at least once, with 95 % intervals (Wilson). "No answer" to what was asked for, or no sign of life in time, counts as a failed try. An attempt that had not been decided when its recording ended was not let in.',
    columns: [
      'level',
      'kind',
      'frames',
      'recordings',
      'attempts let in',
      'refused',
      'no answer',
      'not decided',
      'let in at least once',
    ],
    rows: groupsOf(judged)
      .filter(({ kind }) => kind !== null)
      .map(({ kind, rate, level, entries, judgements }) => [
        level,
        kind ?? '',
        rateText(rate),
        countText(entries.length),
        `${countText(count(judgements, 'accepted'))} of ${countText(judgements.length)}`,
        countText(count(judgements, 'refused')),
        countText(count(judgements, 'unanswered')),
        countText(count(judgements, 'open')),
        peopleWith(entries, level, ({ outcome }) => outcome === 'accepted'),
      ]),
  };
}

/** What became of live people, by level and rate. */
export function liveTable(judged: readonly JudgedRecording[]): Table {
  return {
    title: 'Live people (BPCER)',
    note: 'Nobody in a recording hears what is asked: who is asked and does not answer counts apart from who is refused because something speaks for an attack. At strict no unprompted recording can pass, and its figures say nothing about people. Attempts that fail for want of frames are asked again and do not count, twice at most. Attempts of one person are no independent trials: the last columns count people, with 95 % intervals (Wilson).',
    columns: [
      'level',
      'frames',
      'recordings',
      'let in unasked',
      'let in after being asked',
      'asked, no answer',
      'refused',
      'asked again, uncounted',
      'ended before',
      'people refused at least once',
      'people never let in',
    ],
    rows: groupsOf(judged)
      .filter(({ kind }) => kind === null)
      .map(({ rate, level, entries, judgements }) => {
        const isAsked = ({ asked }: Judgement) => asked.length > 0;
        const letIn = judgements.filter(({ outcome }) => outcome === 'accepted');
        const of = (hits: number) =>
          `${countText(hits)} of ${countText(judgements.length)}: ${percent(judgements.length === 0 ? 0 : hits / judgements.length)}`;
        return [
          level,
          rateText(rate),
          countText(entries.length),
          of(letIn.filter((judgement) => !isAsked(judgement)).length),
          of(letIn.filter(isAsked).length),
          of(count(judgements, 'unanswered')),
          of(count(judgements, 'refused')),
          countText(judgements.reduce((sum, { spared }) => sum + spared, 0)),
          `${countText(count(judgements, 'open'))}, ${countText(judgements.filter((judgement) => judgement.outcome === 'open' && isAsked(judgement)).length)} asked`,
          peopleWith(entries, level, ({ outcome }) => outcome === 'refused'),
          peopleNeverIn(entries, level),
        ];
      }),
  };
}

/** What decided, for each person or attack. */
export function personTable(judged: readonly JudgedRecording[]): Table {
  const people = [...new Set(judged.map(({ recording }) => `${recording.kind ?? 'live'}: ${recording.person}`))];
  return {
    title: 'By person, at standard',
    note: 'All rates together: attempts, and how many ended by which sign.',
    columns: ['who', 'attempts', 'let in', 'refused', 'no answer', 'not decided', 'by'],
    rows: people.map((who) => {
      const judgements = judged
        .filter(({ recording }) => `${recording.kind ?? 'live'}: ${recording.person}` === who)
        .flatMap((entry) => entry.judgements.standard);
      const reasons = Object.entries(Object.groupBy(judgements, ({ reason }) => reason ?? 'nothing yet')).map(
        ([reason, list]) => `${reason} ${list?.length ?? 0}`,
      );
      const counts = (['accepted', 'refused', 'unanswered', 'open'] as const).map((outcome) =>
        countText(count(judgements, outcome)),
      );
      return [who, countText(judgements.length), ...counts, reasons.join(', ')];
    }),
  };
}
