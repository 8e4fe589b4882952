import { FamiliarError } from '#contract/result.ts';
import type { FaceEngine } from '#core/ports/face-engine.ts';
import type { Clock, Log } from '#core/ports/host.ts';
import type { StoredTuning } from '#core/ports/tuning-store.ts';
import type { Vault } from '#core/ports/vault.ts';
import type { Calibration } from '#core/recognition/calibration.ts';
import type { PairHead } from '#core/recognition/pair-head.ts';
import { headsOf } from '#core/tuning/examine-tuning.ts';
import type { SampleCache } from '../common/support-set-cache.ts';
import { nothingYet } from './read-tuning.ts';
import { createTuningExaminer, type TuningExaminer } from './tuning-examiner.ts';
import { type TuningBasis, tuningBasis, tuningKey } from './tuning-key.ts';
import { createTuningRecord, type TuningRecord } from './tuning-record.ts';

/** What was learnt of the household's members, for as long as it holds. */
export type HouseholdTuning = {
  /** What decisions go by: nothing unless the tuning is on and was examined on the very samples and level in force. */
  readonly headsInForce: () => readonly PairHead[];
  /** What was learnt of the present samples, in force or not. */
  readonly learntHeads: () => readonly PairHead[];
  readonly stored: () => StoredTuning;
  readonly isExamining: () => boolean;
  /** Learns and examines anew, as `TuningExaminer` says. */
  readonly examine: TuningExaminer['examine'];
  /** @throws FamiliarError `conflict` for switching on what has not proved itself */
  readonly switchTo: (isOn: boolean) => void;
  /**
   * To be called after every change of samples, roles or level: what was learnt of them is gone, and learnt anew where
   * it is wanted and the passphrase was given.
   */
  readonly householdChanged: () => void;
};

type Parts = {
  readonly vault: Vault;
  readonly engine: FaceEngine;
  readonly embedder: string;
  readonly clock: Clock;
  readonly log: Log;
  readonly calibration: Calibration;
  /** Its version grows whenever the level may have changed, too. */
  readonly samples: Pick<SampleCache, 'kept' | 'version'>;
  /**
   * Whether an owner has given the passphrase in the last minutes: only what was changed then is confirmed by itself.
   */
  readonly isFreshOwnerPresent: () => boolean;
  /** Told when anything changed by itself that `stored` or `isExamining` say: all but what `switchTo` does. */
  readonly onChange: () => void;
};

export function createHouseholdTuning(parts: Parts): HouseholdTuning {
  const { vault, samples, isFreshOwnerPresent, onChange } = parts;
  const basis = (): TuningBasis =>
    tuningBasis(
      parts,
      samples.kept().filter(({ inUse }) => inUse),
    );
  const record = createTuningRecord(parts, () => tuningKey(basis()));
  const examiner = createTuningExaminer({ ...parts, record, basis });
  const confirmation = createConfirmation({ ...parts, record, examiner });

  /**
   * What is kept, when nobody has just changed the household with the passphrase: what is wanted and has lost its
   * confirmation ends, or somebody without the passphrase could move the line between two members by changing samples.
   */
  function standing(): StoredTuning {
    if (isUnconfirmed(record) && !confirmation.isUnderWay()) end(record, onChange);
    return record.present();
  }

  const learntHeads = (): readonly PairHead[] => headsOf(record.present().examined?.examination.pairs ?? []);

  return {
    headsInForce: () => (standing().isOn ? learntHeads() : []),
    learntHeads,
    stored: standing,
    // Between two examinations of a confirmation, too.
    isExamining: () => examiner.isExamining() || confirmation.isUnderWay(),
    examine(beforeSaving) {
      standing();
      return examiner.examine(beforeSaving);
    },
    switchTo(isOn) {
      const tuning = record.present();
      if (isOn && tuning.examined?.examination.verdict !== 'helps') {
        throw new FamiliarError('tuningUnproven');
      }
      record.save({ ...tuning, isOn, wasEnded: false });
    },
    householdChanged() {
      if (vault.state() !== 'open' || record.present() === nothingYet) return;
      if (!isFreshOwnerPresent() && isUnconfirmed(record)) end(record, onChange);
      else void confirmation.begin();
      onChange();
    },
  };
}

function isUnconfirmed({ present }: TuningRecord): boolean {
  const { isOn, examined } = present();
  return isOn && examined === null;
}

function end(record: TuningRecord, onChange: () => void): void {
  record.revoke({ isOn: false, wasEnded: true, examined: null });
  onChange();
}

/** Examines a tuning that is wanted anew, and again after each further change. */
function createConfirmation(
  parts: Pick<Parts, 'vault' | 'log' | 'onChange'> & {
    readonly record: TuningRecord;
    readonly examiner: TuningExaminer;
  },
) {
  const { vault, log, onChange, record, examiner } = parts;
  let isUnderWay = false;

  /**
   * Waits for the examination under way, of the household as it was, or examines it as it is. Where that fails the
   * tuning ends, since nothing speaks for it any more.
   */
  async function examineNext(): Promise<void> {
    try {
      await (examiner.underWay()?.catch(() => undefined) ?? examiner.examine(() => undefined));
    } catch (error) {
      if ((error instanceof FamiliarError && error.code === 'conflict') || !isUnconfirmed(record)) return;
      log.error('The tuning could not be examined anew and was switched off', error);
      end(record, onChange);
    }
  }

  return {
    isUnderWay: () => isUnderWay,
    async begin(): Promise<void> {
      if (isUnderWay) return;
      isUnderWay = true;
      try {
        while (vault.state() === 'open' && isUnconfirmed(record)) await examineNext();
      } catch (error) {
        log.error('The changed household was not examined to the end', error);
      } finally {
        isUnderWay = false;
        onChange();
      }
    },
  };
}
