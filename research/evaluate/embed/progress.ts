import { Presets, SingleBar } from 'cli-progress';

/** Tells how far a long task is. */
export interface Progress {
  begin(total: number): void;
  step(): void;
  end(): void;
}

/** Where progress is shown. */
export type ProgressOutput = { readonly isTTY?: boolean; write(text: string): boolean };

const lines = 10;

/** A bar with the time left on a terminal; elsewhere a line at every tenth of the way. */
export function createProgress(title: string, output: NodeJS.WritableStream & ProgressOutput): Progress {
  return output.isTTY === true ? createBar(title, output) : createLines(title, output);
}

function createBar(title: string, stream: NodeJS.WritableStream): Progress {
  const format = `${title} {bar} {percentage} % | {value} of {total} | {eta_formatted} left`;
  const bar = new SingleBar(
    { stream, format, etaBuffer: 50, hideCursor: true, clearOnComplete: true },
    Presets.shades_classic,
  );
  return { begin: (total) => bar.start(total, 0), step: () => bar.increment(), end: () => bar.stop() };
}

function createLines(title: string, output: ProgressOutput): Progress {
  let [done, total, startedAt] = [0, 0, 0];
  return {
    begin(all) {
      [done, total, startedAt] = [0, all, performance.now()];
    },
    step() {
      done++;
      if (Math.floor((done * lines) / total) === Math.floor(((done - 1) * lines) / total)) return;
      const secondsLeft = Math.round(((performance.now() - startedAt) / 1000 / done) * (total - done));
      output.write(`${title}: ${done} of ${total}, ${secondsLeft} s left\n`);
    },
    end: () => undefined,
  };
}
