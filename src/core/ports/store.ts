import type { AttemptFaceStore } from './attempt-face-store.ts';
import type { AttemptStore } from './attempt-store.ts';
import type { CameraChoiceStore } from './camera-choice-store.ts';
import type { EmbeddingStore } from './embedding-store.ts';
import type { MemberStore } from './member-store.ts';
import type { PictureCountStore } from './picture-count-store.ts';
import type { PortraitStore } from './portrait-store.ts';
import type { RemovalStore } from './removal-store.ts';
import type { SampleStore } from './sample-store.ts';
import type { SettingsStore } from './settings-store.ts';
import type { TuningStore } from './tuning-store.ts';

/**
 * The household's records, by noun. Every method throws FamiliarError `storeFailed` while the data key is not known.
 */
export type Store = {
  readonly household: { readonly name: () => string; readonly rename: (name: string) => void };
  readonly members: MemberStore;
  readonly samples: SampleStore;
  readonly embeddings: EmbeddingStore;
  readonly pictureCounts: PictureCountStore;
  readonly portraits: PortraitStore;
  readonly removals: RemovalStore;
  readonly attempts: AttemptStore;
  readonly attemptFaces: AttemptFaceStore;
  readonly settings: SettingsStore;
  readonly tuning: TuningStore;
  readonly cameraChoice: CameraChoiceStore;
};
