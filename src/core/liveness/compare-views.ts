import type { Pose } from '#contract/face.ts';
import type { RgbaImage } from '../vision/image.ts';
import { type FaceView, measurePlanarity, type Planarity, viewFace } from './planarity.ts';

/** Degrees of yaw between two views that are compared: less shows no depth, more hides what was followed. */
export const comparedTurn = { least: 10, best: 13, most: 16 } as const;
/** Views whose pitch differs by more are not compared. */
const maxNod = 8;
/** Views are kept this many degrees of yaw apart. */
const viewStep = 3;
const maxViews = 12;
/**
 * Milliseconds between two comparisons, whatever the frames' rate: each takes some milliseconds, and what two moments
 * have in common counts once.
 */
const restMs = 120;

/** Compares the views of one face that is followed from frame to frame. */
export interface ViewComparer {
  /**
   * The present view against an earlier one from another side, or null when there is none.
   * @param atMs when the frame was taken, in milliseconds; each frame may be compared where it is not known
   */
  compare(
    image: RgbaImage,
    face: { readonly mesh: Float32Array; readonly pose: Pose },
    atMs?: number,
  ): Planarity | null;
  /** Forgets all views: the face was lost. */
  reset(): void;
}

export function createViewComparer(): ViewComparer {
  let views: FaceView[] = [];
  let comparedAt: number | null = null;

  function partnerOf(pose: Pose): FaceView | undefined {
    const error = (view: FaceView) => Math.abs(Math.abs(view.pose.yaw - pose.yaw) - comparedTurn.best);
    const fit = views.filter((view) => {
      const turn = Math.abs(view.pose.yaw - pose.yaw);
      return (
        turn >= comparedTurn.least && turn <= comparedTurn.most && Math.abs(view.pose.pitch - pose.pitch) <= maxNod
      );
    });
    return fit.sort((a, b) => error(a) - error(b))[0];
  }

  return {
    compare(image, { mesh, pose }, atMs) {
      const isRested = atMs === undefined || comparedAt === null || Math.abs(atMs - comparedAt) >= restMs;
      const isNew = views.every((view) => Math.abs(view.pose.yaw - pose.yaw) >= viewStep);
      const partner = isRested ? partnerOf(pose) : undefined;
      if (!isNew && !partner) return null;
      const view = viewFace(image, mesh, pose);
      if (isNew) views = [...views.slice(1 - maxViews), view];
      if (!partner) return null;
      comparedAt = atMs ?? null;
      return measurePlanarity(partner, view);
    },
    reset() {
      views = [];
      comparedAt = null;
    },
  };
}
