export type FrameLoopParts<Frame extends object> = {
  /** The next frame, or how long to wait until there may be one, in milliseconds. */
  readonly grab: () => Promise<Frame | number>;
  /**
   * Takes a frame and says how long after it the next one is wanted, in milliseconds.
   * @param waitedMs how long the camera had no new one, since the frame before
   */
  readonly send: (frame: Frame, waitedMs: number) => Promise<number>;
  /** Milliseconds of a clock that never goes back; the page's own when left out. */
  readonly now?: () => number;
};

/** What the computer gets of rest between two frames, in milliseconds. */
const leastRestMs = 10;

/**
 * Sends frames one at a time, never two in flight, until the returned function is called. They are as far apart as is
 * wanted, however long each was looked at; where that takes longer, the newest one follows and those between are
 * dropped.
 */
export function runFrameLoop<Frame extends object>({
  grab,
  send,
  now = () => performance.now(),
}: FrameLoopParts<Frame>): () => void {
  let isOver = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitedMs = 0;

  /** Sends a frame; answers how long to rest after it. */
  async function pass(frame: Frame, begunAt: number): Promise<number> {
    const answer = send(frame, waitedMs);
    waitedMs = 0;
    return Math.max(leastRestMs, (await answer) - (now() - begunAt));
  }

  async function step(): Promise<void> {
    const begunAt = now();
    const frame = await grab();
    if (isOver) return;
    if (typeof frame === 'number') waitedMs += frame;
    const waitMs = typeof frame === 'number' ? frame : await pass(frame, begunAt);
    if (!isOver) timer = setTimeout(() => void step(), waitMs);
  }

  void step();
  return () => {
    isOver = true;
    clearTimeout(timer);
  };
}
