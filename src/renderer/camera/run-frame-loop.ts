import type { Frame } from '#contract/calls/pictures.ts';

export type FrameLoopParts = {
  /** The next frame, or how long to wait until there may be one, in milliseconds. */
  readonly grab: () => Promise<Frame | number>;
  /** Takes a frame and says how long to wait before the next one, in milliseconds. */
  readonly send: (frame: Frame) => Promise<number>;
};

/** Sends frames one at a time, never two in flight, until the returned function is called. */
export function runFrameLoop({ grab, send }: FrameLoopParts): () => void {
  let isOver = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function step(): Promise<void> {
    const frame = await grab();
    if (isOver) return;
    const waitMs = typeof frame === 'number' ? frame : await send(frame);
    if (!isOver) timer = setTimeout(() => void step(), waitMs);
  }

  void step();
  return () => {
    isOver = true;
    clearTimeout(timer);
  };
}
