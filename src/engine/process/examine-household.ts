import { openLatentSpace } from '#core/recognition/latent-space.ts';
import { examineTuning, type TuningExamination } from '#core/tuning/examine-tuning.ts';
import { runInSlices } from '#hosts/run-in-slices.ts';
import type { EngineJob } from '../protocol/engine-requests.ts';
import { unpackSamples } from '../protocol/packed-samples.ts';

/** Examines a household's tuning in slices, between which pictures are looked at. */
export function examineHousehold({
  samples,
  space,
  policy,
  owners,
}: Extract<EngineJob, { kind: 'examineTuning' }>): Promise<TuningExamination> {
  return runInSlices(examineTuning(unpackSamples(samples), policy, owners, openLatentSpace(space)));
}
