import type { LivenessEvidence, LivenessReason } from '#contract/liveness.ts';

const reasonWords: Readonly<Record<LivenessReason, string>> = {
  blink: 'A blink was seen',
  depth: 'The face has depth',
  actions: 'Did what was asked',
  timedOut: 'No sign of life in time',
  wrongAction: 'Did something else than asked',
  flat: 'Looked flat, like a picture',
  otherFace: 'Another face came in between',
  lost: 'The face kept leaving',
};

const actionWords: Readonly<Record<LivenessEvidence['actions'][number], string>> = {
  turnLeft: 'turn left',
  turnRight: 'turn right',
  nod: 'nod',
  openMouth: 'open the mouth',
  blinkTwice: 'blink twice',
};

/** What was seen of a living person, line by line. */
export function evidenceRows({
  reason,
  stillBlinks,
  movingBlinks,
  depth,
  relief,
  actions,
  frames,
  seconds,
  camera,
}: LivenessEvidence): readonly {
  readonly what: string;
  readonly value: string;
}[] {
  const rows = [
    { what: 'Sign of life', value: reason === null ? 'Not decided' : reasonWords[reason] },
    {
      what: 'Blinks',
      value: movingBlinks === 0 ? String(stillBlinks) : `${stillBlinks} at rest, ${movingBlinks} while moving`,
    },
    { what: 'Watched', value: `${frames} pictures in ${seconds.toFixed(1)} seconds` },
  ];
  if (depth !== null)
    rows.push({ what: 'Distance from a plane', value: `${depth.toFixed(3)} of the distance between the eyes` });
  if (relief !== null)
    rows.push({
      what: 'Relief of a face',
      value: `${Math.round(100 * Math.max(0, relief))} % of what such a turn shows`,
    });
  if (actions.length > 0)
    rows.push({ what: 'Was asked to', value: actions.map((action) => actionWords[action]).join(', ') });
  if (camera.isVirtual) rows.push({ what: 'Camera', value: 'May be a program instead of a camera' });
  return rows;
}
