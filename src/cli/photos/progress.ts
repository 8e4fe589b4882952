import type { Catalogue } from '#words/catalogue.ts';

/** How far a command is with many photos. */
export type Progress = { readonly step: () => void; readonly end: () => void };

type Screen = Pick<NodeJS.WriteStream, 'isTTY' | 'write'>;

const lineStart = '\r';
const clearLine = '\x1b[2K';

/** Shows on a terminal, and nowhere else, how many of several photos are done: a line that goes at the end. */
export const showProgress = (screen: Screen, total: number, { cli }: Catalogue): Progress => {
  let done = 0;
  const isShown = screen.isTTY && total > 1;
  const write = (text: string): void => {
    if (isShown) screen.write(`${lineStart}${clearLine}${text}`);
  };
  write(cli.photos.progress(done, total));
  return {
    step() {
      done += 1;
      write(cli.photos.progress(done, total));
    },
    end: () => write(''),
  };
};
