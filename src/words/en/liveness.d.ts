import type { LivenessPrompt } from '#contract/liveness.ts';
/** Signs of life. Left and right are the person's own, which in the mirrored picture are the screen's too. */
export declare const liveness: {
  /** What a person is asked to do, as a headline. */
  actions: {
    turnLeft: string;
    turnRight: string;
    nod: string;
    openMouth: string;
    blinkTwice: string;
  };
  /** The line below what is asked for. */
  prompt: ({ index, of, isReady }: LivenessPrompt) => string;
  /** Why a face that matched was refused, and what helps next time. */
  notLive: {
    blink: string;
    depth: string;
    actions: string;
    timedOut: string;
    wrongAction: string;
    flat: string;
    otherFace: string;
    lost: string;
  };
  /** The levels as their cards say them. */
  levels: {
    off: {
      title: string;
      meaning: string;
    };
    standard: {
      title: string;
      meaning: string;
    };
    strict: {
      title: string;
      meaning: string;
    };
  };
};
