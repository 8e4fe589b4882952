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
/** Frames between two comparisons: each takes some milliseconds. */
const rest = 3;

/** Compares the views of one face that is followed from frame to frame. */
export interface ViewComparer {
  /** The present view against an earlier one from another side, or null when there is none. */
  compare(image: RgbaImage, mesh: Float32Array, pose: Pose): Planarity | null;
  /** Forgets all views: the face was lost. */
  reset(): void;
}

export function createViewComparer(): ViewComparer {
  let views: FaceView[] = [];
  let resting = 0;

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
    compare(image, mesh, pose) {
      resting = Math.max(0, resting - 1);
      const isNew = views.every((view) => Math.abs(view.pose.yaw - pose.yaw) >= viewStep);
      const partner = resting === 0 ? partnerOf(pose) : undefined;
      if (!isNew && !partner) return null;
      const view = viewFace(image, mesh, pose);
      if (isNew) views = [...views.slice(1 - maxViews), view];
      if (!partner) return null;
      resting = rest + 1;
      return measurePlanarity(partner, view);
    },
    reset() {
      views = [];
      resting = 0;
    },
  };
}
