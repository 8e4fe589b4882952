/**
 * How the latent space of a twin net formed: the same pictures, none of which it trained on, as the net placed them at
 * several looks.
 */
export type LatentStory = {
  /** What the pictures are, for a heading: "Drawn characters". */
  readonly title: string;
  readonly loss: 'triplet' | 'contrastive';
  readonly margin: number;
  /** Numbers that the net gives for a picture. */
  readonly numbers: number;
  /** Side of the kept pictures, pixels. */
  readonly side: number;
  readonly pictures: readonly StoryPicture[];
  readonly looks: readonly StoryLook[];
};

/** A picture of the story: what it shows, and its grey bytes, `side` x `side`, light is ink, in base 64. */
export type StoryPicture = { readonly label: number; readonly pixels: string };

/** One look at the net. */
export type StoryLook = {
  /** Batches it had practised on. */
  readonly step: number;
  /** Share of one-shot queries about other unseen labels that it answered rightly, 0 to 1. */
  readonly accuracy: number;
  /**
   * A flat map of the pictures: x and y of each, signed bytes, in base 64. Distances on it follow the real ones as well
   * as two dimensions allow.
   */
  readonly map: string;
  /** Real distances of all pairs (0,1), (0,2), (1,2), (0,3) ...: bytes of 1/127 each, in base 64. */
  readonly distances: string;
};

/** Bytes stand for distances in steps of one part of this. */
export const storyDistanceSteps = 127;

/** The place of a pair among a look's distances. */
export const pairPlace = (a: number, b: number): number => (Math.max(a, b) * (Math.max(a, b) - 1)) / 2 + Math.min(a, b);
