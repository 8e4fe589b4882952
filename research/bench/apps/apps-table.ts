import type { StartTimes } from './in-the-page.ts';
import type { Looking, Memory, SignedIn, Waiting } from './measure-app.ts';

/** Everything that was measured of one host. Times are medians. */
export type MeasuredApp = {
  readonly start: StartTimes;
  readonly waiting: Waiting;
  readonly looking: Looking;
  readonly signedIn: SignedIn;
};

type Measured = { readonly desktop: MeasuredApp; readonly browser: MeasuredApp; readonly attempts: number };

type Row = readonly [what: string, value: (app: MeasuredApp) => number | null, text: (value: number) => string];

const ms = (value: number): string => `${value.toFixed(0)} ms`;
const mib = (value: number): string => `${value.toFixed(0)} MiB`;
const share = (value: number): string => `${(value * 100).toFixed(1)} % of a core`;

const memoryRows = (what: string, memory: (app: MeasuredApp) => Memory): Row[] => [
  [`memory ${what}`, (app) => memory(app).own, mib],
  [`memory ${what}, the browser beside it`, (app) => memory(app).browser || null, mib],
];

const rowsOf = (attempts: number): Row[] => [
  ['start to the lock screen drawn', ({ start }) => start.drawnMs, ms],
  ['first camera frame to first answer', ({ start }) => start.decisionMs, ms],
  ['start to signed in, a face in view', ({ start }) => start.signedInMs, ms],
  ['frames a second while looking', ({ looking }) => looking.framesPerSecond, (value) => value.toFixed(1)],
  ['longest block of the main process meanwhile', ({ looking }) => looking.blockMs, ms],
  ...memoryRows('at the lock screen', ({ waiting }) => waiting.memory),
  ...memoryRows('signed in', ({ signedIn }) => signedIn.memory),
  ...memoryRows(`after ${attempts} attempts more`, ({ signedIn }) => signedIn.afterAttempts),
  ['processor at the lock screen, nobody there', ({ waiting }) => waiting.nobody, share],
  ['processor with the window hidden', ({ waiting }) => waiting.hidden, share],
];

const ratio = (desktop: number | null, browser: number | null): string =>
  desktop === null || !browser ? '' : `${(desktop / browser).toFixed(2)}`;

/** The table in Markdown: the desktop app, browser mode, and how many times the second the first takes. */
export function formatApps({ desktop, browser, attempts }: Measured): string {
  const lines = rowsOf(attempts).map(([what, value, text]) => {
    const [ours, other] = [value(desktop), value(browser)];
    const shown = [ours, other].map((number) => (number === null ? '–' : text(number)));
    return `| ${[what, ...shown, ratio(ours, other)].join(' | ')} |`;
  });
  return ['| | desktop app | browser mode | times |', '|---|---:|---:|---:|', ...lines].join('\n');
}
