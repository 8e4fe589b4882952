import { FamiliarError } from '#contract/result.ts';
import type { FaceEngine } from '#core/ports/face-engine.ts';
import type { Clock } from '#core/ports/host.ts';
import type { Store } from '#core/ports/store.ts';
import type { Vault } from '#core/ports/vault.ts';
import { occasionsOf } from '#core/tuning/occasions.ts';
import { type TuningBasis, tuningKey } from './tuning-key.ts';
import type { TuningRecord } from './tuning-record.ts';

/** Learns what tells members apart and examines it, once at a time. */
export type TuningExaminer = {
  readonly isExamining: () => boolean;
  /** The examination under way, if there is one. */
  readonly underWay: () => Promise<void> | null;
  /**
   * Joins the examination under way or begins one, in the engine's process.
   * @param beforeSaving what it throws leaves everything as it was
   * @throws FamiliarError `conflict` when the household changed meanwhile, `engineDown`
   */
  readonly examine: (beforeSaving: () => void) => Promise<void>;
};

type Parts = {
  readonly vault: Vault;
  readonly engine: Pick<FaceEngine, 'examineTuning'>;
  readonly clock: Clock;
  readonly record: TuningRecord;
  readonly basis: () => TuningBasis;
  /** Told when an examination begins or ends. */
  readonly onChange: () => void;
};

export function createTuningExaminer({ vault, engine, clock, record, basis, onChange }: Parts): TuningExaminer {
  let examining: Promise<void> | null = null;

  async function learnAndSave(beforeSaving: () => void): Promise<void> {
    const examined = basis();
    const key = tuningKey(examined);
    const occasions = occasionsIn(vault.store);
    const examination = await engine.examineTuning(
      examined.samples.map((sample) => ({ ...sample, occasion: occasions.get(sample.id) ?? sample.id })),
      examined.policy,
      examined.owners,
    );
    beforeSaving();
    if (vault.state() !== 'open' || tuningKey(basis()) !== key) throw new FamiliarError('tuningHouseholdChanged');
    const isConfirmed = examination.verdict === 'helps';
    const { isOn } = record.present();
    record.save({
      isOn: isOn && isConfirmed,
      wasEnded: isOn && !isConfirmed,
      examined: { key, at: clock.now(), examination },
    });
  }

  return {
    isExamining: () => examining !== null,
    underWay: () => examining,
    async examine(beforeSaving) {
      if (examining !== null) return examining;
      examining = learnAndSave(beforeSaving).finally(() => {
        examining = null;
        onChange();
      });
      onChange();
      return examining;
    },
  };
}

/** The occasions of all samples, by their ids. */
function occasionsIn({ members, samples }: Pick<Store, 'members' | 'samples'>): ReadonlyMap<number, number> {
  return new Map(members.list().flatMap(({ id }) => [...occasionsOf(samples.list(id))]));
}
