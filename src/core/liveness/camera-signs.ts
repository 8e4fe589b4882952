import type { LivenessEvidence } from '#contract/liveness.ts';

/** What is remembered of the frames of one camera, to notice pictures that no camera took. */
export type CameraSigns = {
  readonly recent: readonly number[];
  readonly lastTakenAt: number | null;
  readonly repeatedFrames: number;
  readonly oddMoments: number;
  readonly isVirtual: boolean;
};

/** Frames that are remembered: a loop of some seconds shows. */
const remembered = 150;

/** Names under which programs offer pictures of their own as a camera. */
const virtualNames =
  /\b(obs|virtual|manycam|droidcam|xsplit|v4l2 ?loopback|dummy|snap camera|iriun|e2esoft|vcam|fake|fake_device_\d+)\b/i;

/** A new camera, by the name it gives itself where that is known. */
export function initialCameraSigns(label: string | null): CameraSigns {
  return {
    recent: [],
    lastTakenAt: null,
    repeatedFrames: 0,
    oddMoments: 0,
    isVirtual: label !== null && virtualNames.test(label),
  };
}

/**
 * One frame more. A sensor's noise never repeats to the last bit, and a camera's moments move on.
 * @param hash of the frame's pixels
 * @param takenAt by the camera's own clock in milliseconds, null where it is not known
 */
export function stepCameraSigns(signs: CameraSigns, hash: number, takenAt: number | null): CameraSigns {
  const isRepeated = signs.recent.includes(hash);
  const isOdd = takenAt !== null && signs.lastTakenAt !== null && takenAt <= signs.lastTakenAt;
  return {
    ...signs,
    recent: [...signs.recent.slice(1 - remembered), hash],
    lastTakenAt: takenAt ?? signs.lastTakenAt,
    repeatedFrames: signs.repeatedFrames + (isRepeated ? 1 : 0),
    oddMoments: signs.oddMoments + (isOdd ? 1 : 0),
  };
}

/** A number that differs for nearly all different pictures: every 32-bit word is mixed in (FNV-1a over words). */
export function hashPixels(data: Uint8Array): number {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  let hash = 0x811c9dc5;
  for (let at = 0; at + 4 <= data.byteLength; at += 4) hash = Math.imul(hash ^ view.getUint32(at, true), 0x01000193);
  return hash >>> 0;
}

/** The signs as they are recorded. */
export function cameraNumbers({ repeatedFrames, oddMoments, isVirtual }: CameraSigns): LivenessEvidence['camera'] {
  return { repeatedFrames, oddMoments, isVirtual };
}

/** Whether anything about the camera is worth a warning. */
export function isSuspicious({ repeatedFrames, oddMoments, isVirtual }: CameraSigns): boolean {
  return isVirtual || repeatedFrames > 2 || oddMoments > 2;
}
