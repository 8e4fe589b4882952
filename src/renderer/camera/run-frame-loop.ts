import type { Frame } from '#contract/calls/pictures.ts';

/** A source of frames, and who takes them and says how long to wait before the next one, in milliseconds. */
export type FrameLoopParts = {
  readonly grab: () => Frame | null;
  readonly send: (frame: Frame) => Promise<number>;
};

/** How soon to look again when the camera had no new frame. */
const emptyWaitMs = 30;

/** Sends frames one at a time, never two in flight, until the returned function is called. */
export function runFrameLoop({ grab, send }: FrameLoopParts): () => void {
  let isOver = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function step(): Promise<void> {
    const frame = grab();
    const waitMs = frame === null ? emptyWaitMs : await send(frame);
    if (!isOver) timer = setTimeout(() => void step(), waitMs);
  }

  void step();
  return () => {
    isOver = true;
    clearTimeout(timer);
  };
}
