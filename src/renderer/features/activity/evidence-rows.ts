import type { LivenessEvidence } from '#contract/liveness.ts';
import type { Catalogue } from '#words/catalogue.ts';
import type { DetailRow } from './detail-rows.ts';

/** What was seen of a living person, line by line; lines about what was not looked at are left out. */
export function evidenceRows(evidence: LivenessEvidence, words: Catalogue['activity']['evidence']): DetailRow[] {
  const { reason, stillBlinks, movingBlinks, depth, relief, actions, frames, seconds, camera } = evidence;
  const blinks = movingBlinks === 0 ? words.blinksAtRest(stillBlinks) : words.blinksMoving(stillBlinks, movingBlinks);
  const rows = [
    { what: words.reason, value: reason === null ? words.undecided : words.reasons[reason] },
    { what: words.blinks, value: blinks },
    { what: words.watched, value: words.watchedFor(frames, seconds) },
  ];
  if (depth !== null) rows.push({ what: words.depth, value: words.depthOf(depth) });
  if (relief !== null) {
    const percent = Math.round(100 * Math.max(0, relief));
    rows.push({ what: words.relief, value: words.reliefOf(percent) });
  }
  if (actions.length > 0)
    rows.push({ what: words.asked, value: words.askedFor(actions.map((action) => words.actions[action])) });
  if (camera.isVirtual) rows.push({ what: words.camera, value: words.maybeProgram });
  return rows;
}
