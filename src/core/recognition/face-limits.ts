import { type Calibration, thresholdFor } from './calibration.ts';

/** How far apart pictures of one face may lie, as distances between embeddings, 0 to 2. */
export type FaceLimits = {
  /** Two frames in a row that are further apart show two people. */
  readonly nextFrame: number;
  /** A frame of a turned head that is further from the face looking ahead speaks for another face. */
  readonly turned: number;
  /** The same for the mean of some such frames. */
  readonly turnedMean: number;
  /** A face further from those that an enrolment has captured so far is somebody else's. */
  readonly enrolment: number;
  /** Pictures nearer to each other show the same moment. */
  readonly duplicate: number;
  /** A face nearer to a sample in use teaches nothing. */
  readonly novelty: number;
};

/**
 * The share of strangers who come as near to a member, by the calibration; more do where strangers come near, since
 * these are plain distances. Somebody who turns the head stays below: the figures are in research/notes/GATES.md, *One
 * face*.
 */
const strangersWithin = { nextFrame: 0.1, turned: 0.03, turnedMean: 1e-3, enrolment: 0.1 } as const;

/**
 * Shares of the distance within which one stranger in a hundred comes: strangers say nothing about pictures that are
 * nearly the same, but their distance is the scale of an embedder.
 */
const shareOfStrangers = { duplicate: 0.18, novelty: 0.22 } as const;
const unitRate = 1e-2;

/** The limits for the embedder that a calibration was measured with. */
export function faceLimits(calibration: Calibration): FaceLimits {
  const within = (rate: number): number => thresholdFor(calibration, rate, 1, 1);
  return {
    nextFrame: within(strangersWithin.nextFrame),
    turned: within(strangersWithin.turned),
    turnedMean: within(strangersWithin.turnedMean),
    enrolment: within(strangersWithin.enrolment),
    duplicate: shareOfStrangers.duplicate * within(unitRate),
    novelty: shareOfStrangers.novelty * within(unitRate),
  };
}
