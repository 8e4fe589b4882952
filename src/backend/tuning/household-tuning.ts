import { FamiliarError } from '#contract/result.ts';
import type { FaceEngine } from '#core/ports/face-engine.ts';
import type { Clock, Log } from '#core/ports/host.ts';
import type { Store } from '#core/ports/store.ts';
import type { StoredTuning } from '#core/ports/tuning-store.ts';
import type { Vault } from '#core/ports/vault.ts';
import type { Calibration } from '#core/recognition/calibration.ts';
import type { PairHead } from '#core/recognition/pair-head.ts';
import { headsOf } from '#core/tuning/examine-tuning.ts';
import { occasionsOf } from '#core/tuning/occasions.ts';
import type { SampleCache } from '../common/support-set-cache.ts';
import { nothingYet, readTuning } from './read-tuning.ts';
import { type TuningBasis, tuningBasis, tuningKey } from './tuning-key.ts';

/** What was learnt of the household's members, for as long as it holds. */
export type HouseholdTuning = {
  /** What decisions go by: nothing unless the tuning is on and was examined on the very samples and level in force. */
  readonly headsInForce: () => readonly PairHead[];
  /** What was learnt of the present samples, in force or not. */
  readonly learntHeads: () => readonly PairHead[];
  readonly stored: () => StoredTuning;
  readonly isExamining: () => boolean;
  /**
   * Learns and examines anew, in the engine's process.
   * @param beforeSaving what it throws leaves everything as it was
   * @throws FamiliarError `conflict` when the household changed meanwhile, `engineDown`
   */
  readonly examine: (beforeSaving: () => void) => Promise<void>;
  /** @throws FamiliarError `conflict` for switching on what has not proved itself */
  readonly switchTo: (isOn: boolean) => void;
  /** To be called after every change of samples, roles or level: what was learnt of them is gone, and learnt anew where it is wanted and the passphrase was given. */
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
  /** Whether an owner has given the passphrase in the last minutes: only what was changed then is confirmed by itself. */
  readonly isFreshOwnerPresent: () => boolean;
  /** Told when anything changed by itself that `stored` or `isExamining` say: all but what `switchTo` does. */
  readonly onChange: () => void;
};

export function createHouseholdTuning({
  vault,
  engine,
  embedder,
  clock,
  log,
  calibration,
  samples,
  isFreshOwnerPresent,
  onChange,
}: Parts): HouseholdTuning {
  const { version } = samples;
  let known: { readonly version: number; readonly tuning: StoredTuning } | null = null;
  let examining: Promise<void> | null = null;
  let isConfirming = false;

  const basis = (): TuningBasis =>
    tuningBasis(
      { vault, calibration, embedder },
      samples.kept().filter(({ inUse }) => inUse),
    );
  const presentKey = (): string => tuningKey(basis());

  /** What is kept; an examination of what is no longer so is erased where it is met. */
  function present(): StoredTuning {
    if (known?.version === version()) return known.tuning;
    const kept = readTuning({ vault, log });
    const isOld = kept.examined !== null && kept.examined.key !== presentKey();
    return isOld ? lessen({ ...kept, examined: null }) : remember(kept);
  }

  /** What is less than before holds even where it cannot be written down. */
  function lessen(tuning: StoredTuning): StoredTuning {
    remember(tuning);
    try {
      vault.store.tuning.save(tuning);
    } catch (error) {
      log.error('What was learnt of the household as it was could not be erased; it is no longer used', error);
    }
    return tuning;
  }

  function remember(tuning: StoredTuning): StoredTuning {
    known = { version: version(), tuning };
    return tuning;
  }

  function save(tuning: StoredTuning): void {
    vault.store.tuning.save(tuning);
    remember(tuning);
  }

  const learntHeads = (): readonly PairHead[] => headsOf(present().examined?.examination.pairs ?? []);

  async function learnAndSave(beforeSaving: () => void): Promise<void> {
    const { samples: inUse, policy, owners } = basis();
    const occasions = occasionsIn(vault.store);
    const key = presentKey();
    const examination = await engine.examineTuning(
      inUse.map((sample) => ({ ...sample, occasion: occasions.get(sample.id) ?? sample.id })),
      policy,
      owners,
    );
    beforeSaving();
    if (vault.state() !== 'open' || presentKey() !== key) throw new FamiliarError('tuningHouseholdChanged');
    const isConfirmed = examination.verdict === 'helps';
    const { isOn } = present();
    save({
      isOn: isOn && isConfirmed,
      wasEnded: isOn && !isConfirmed,
      examined: { key, at: clock.now(), examination },
    });
  }

  async function examine(beforeSaving: () => void): Promise<void> {
    if (examining !== null) return examining;
    examining = learnAndSave(beforeSaving).finally(() => {
      examining = null;
      onChange();
    });
    onChange();
    return examining;
  }

  /** A tuning that is wanted is examined anew, and after each further change again. */
  async function confirm(): Promise<void> {
    if (isConfirming) return;
    isConfirming = true;
    try {
      while (vault.state() === 'open' && isUnconfirmed()) await examineNext();
    } catch (error) {
      log.error('The changed household was not examined to the end', error);
    } finally {
      isConfirming = false;
    }
  }

  /** Waits for the examination under way, of the household as it was, or examines it as it is; where that fails the tuning ends, since nothing speaks for it any more. */
  async function examineNext(): Promise<void> {
    try {
      await (examining?.catch(() => undefined) ?? examine(() => undefined));
    } catch (error) {
      if ((error instanceof FamiliarError && error.code === 'conflict') || !isUnconfirmed()) return;
      log.error('The tuning could not be examined anew and was switched off', error);
      end();
    }
  }

  function end(): void {
    lessen({ isOn: false, wasEnded: true, examined: null });
    onChange();
  }

  const isUnconfirmed = (): boolean => {
    const { isOn, examined } = present();
    return isOn && examined === null;
  };

  /**
   * What is kept, when nobody has just changed the household with the passphrase: what is wanted and has lost its confirmation ends, or whoever changes
   * samples without one would move the line between two members unseen.
   */
  function standing(): StoredTuning {
    if (isUnconfirmed() && !isConfirming) end();
    return present();
  }

  return {
    headsInForce: () => (standing().isOn ? learntHeads() : []),
    learntHeads,
    stored: standing,
    isExamining: () => examining !== null,
    examine(beforeSaving) {
      standing();
      return examine(beforeSaving);
    },
    switchTo(isOn) {
      const tuning = present();
      if (isOn && tuning.examined?.examination.verdict !== 'helps') {
        throw new FamiliarError('tuningUnproven');
      }
      save({ ...tuning, isOn, wasEnded: false });
    },
    householdChanged() {
      if (vault.state() !== 'open' || present() === nothingYet) return;
      if (!isFreshOwnerPresent() && isUnconfirmed()) end();
      else void confirm();
      onChange();
    },
  };
}

/** The occasions of all samples, by their ids. */
function occasionsIn(store: Store): ReadonlyMap<number, number> {
  return new Map(store.members.list().flatMap(({ id }) => [...occasionsOf(store.samples.list(id))]));
}
