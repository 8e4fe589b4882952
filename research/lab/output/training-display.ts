import { Presets, SingleBar } from 'cli-progress';
import type { EvaluateHost } from '../../evaluate/evaluate-host.ts';
import type { Checkpoint, Look } from '../train/checkpoint.ts';

const bars = '▁▂▃▄▅▆▇█';

const curveWidth = 40;

/** The latest of some numbers from 0 to 1 as a row of bars. */
const sparkline = (values: readonly number[]): string =>
  values
    .slice(-curveWidth)
    .map((value) => bars[Math.min(bars.length - 1, Math.max(0, Math.floor(value * bars.length)))])
    .join('');

/** Tells a terminal how a training goes. */
export type TrainingDisplay = {
  onStep(step: number, loss: number): void;
  onLook(look: Look, checkpoint: Checkpoint): void;
  end(checkpoint: Checkpoint): void;
};

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** A bar with the time left on a terminal, and everywhere a line with both curves at each look. */
export function createTrainingDisplay(
  { stderr }: Pick<EvaluateHost, 'stderr'>,
  steps: number,
  from: Checkpoint | undefined,
): TrainingDisplay {
  const format = '{bar} {value} of {total} steps | loss {loss} | {eta_formatted} left';
  const bar =
    stderr.isTTY === true
      ? new SingleBar({ stream: stderr, format, etaBuffer: 60, hideCursor: true }, Presets.shades_classic)
      : undefined;
  if (from !== undefined) stderr.write(`Going on after step ${from.step}.\n`);
  bar?.start(steps, from?.step ?? 0, { loss: '-' });
  return {
    onStep: (step, loss) => bar?.update(step, { loss: loss.toFixed(4) }),
    onLook({ step, loss, activeShare, accuracy }, { history, best }) {
      const highest = Math.max(...history.map((look) => look.loss));
      const losses = history.map((look) => look.loss / highest);
      const accuracies = history.map((look) => look.accuracy);
      const bestText = `best ${percent(best?.accuracy ?? 0)} at ${best?.step ?? 0}`;
      const figures = [
        `loss ${loss.toFixed(4)}`,
        `${percent(activeShare)} still cost something`,
        `validation ${percent(accuracy)} (${bestText})`,
      ];
      const lines = [
        `step ${step}: ${figures.join(', ')}`,
        `  loss ${sparkline(losses)}  validation ${sparkline(accuracies)}`,
      ];
      stderr.write(`${bar === undefined ? '' : '\r\u001b[K'}${lines.join('\n')}\n`);
    },
    end({ step }) {
      bar?.stop();
      if (step < steps) stderr.write(`Stopped early after step ${step}: no look was better for a while.\n`);
    },
  };
}
