/** Tells whether the computer, and not the camera, decides how many frames are seen. */
export type FramePace = {
  /** One frame more: when it arrived and when it was judged, in milliseconds. Whether the computer is too busy. */
  readonly see: (arrivedAt: number, judgedAt: number) => boolean;
};

const remembered = 20;

/** The share of the time between frames that looking at them may take before it is what holds them up. */
const busyShare = 0.7;

export function createFramePace(): FramePace {
  let frames: readonly { readonly arrivedAt: number; readonly tookMs: number }[] = [];
  return {
    see(arrivedAt, judgedAt) {
      frames = [...frames.slice(1 - remembered), { arrivedAt, tookMs: judgedAt - arrivedAt }];
      const [first] = frames;
      const spanMs = judgedAt - (first?.arrivedAt ?? judgedAt);
      const tookMs = frames.reduce((sum, frame) => sum + frame.tookMs, 0);
      return spanMs > 0 && tookMs >= busyShare * spanMs;
    },
  };
}
