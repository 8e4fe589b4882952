import type { QualityGate } from '#contract/face.ts';

/** What to tell a person whose face cannot be read well enough, by the gate that failed. */
export const gates = {
  tooFar: { title: 'Come closer', advice: 'Your face is too small in the picture.' },
  tooClose: { title: 'Move back a little', advice: 'Your whole face has to be in the picture.' },
  offCentre: { title: 'Move to the middle', advice: 'Part of your face is near the edge.' },
  turnedAway: { title: 'Look at the camera', advice: 'Your face is turned away.' },
  tooDark: { title: 'Too dark', advice: 'Find more light, best from the front.' },
  tooBright: { title: 'Too bright', advice: 'Turn away from the strong light.' },
  blurred: { title: 'Hold still', advice: 'The picture is blurred. Perhaps the lens is dirty.' },
  eyesClosed: { title: 'Open your eyes', advice: 'Familiar opens only when you look at the camera.' },
  halfLit: { title: 'One side of your face is in the dark', advice: 'Turn to the light.' },
  covered: { title: 'Something covers your face', advice: 'Move hair, a hand or a scarf away.' },
} satisfies Record<QualityGate, { title: string; advice: string }>;
