import { createHash } from 'node:crypto';
import type { FaceEngine } from '../core/ports/face-engine.ts';
import type { Clock, Log } from '../core/ports/host.ts';
import type { StoredTuning } from '../core/ports/tuning-store.ts';
import type { Vault } from '../core/ports/vault.ts';
import type { DecisionPolicy } from '../core/recognition/decide.ts';
import type { PairHead } from '../core/recognition/pair-head.ts';
import type { SupportSample } from '../core/recognition/support-set.ts';
import { headsOf } from '../core/tuning/examine-tuning.ts';
import { FamiliarError } from '../shared/result.ts';

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
  /** To be called after every change of samples or level: what was learnt of them is gone, and learnt anew where it is wanted. */
  readonly householdChanged: () => void;
};

type Parts = {
  readonly vault: Vault;
  readonly engine: FaceEngine;
  readonly embedder: string;
  readonly clock: Clock;
  readonly log: Log;
  /** The samples in use, and a number that grows whenever they or the level may have changed. */
  readonly samples: () => readonly SupportSample[];
  readonly version: () => number;
  readonly policy: () => DecisionPolicy;
  /** Told when anything changed that `stored` or `isExamining` say. */
  readonly onChange: () => void;
};

const nothingYet: StoredTuning = { isOn: false, wasEnded: false, examined: null };

export function createHouseholdTuning({ vault, engine, embedder, clock, log, samples, version, policy, onChange }: Parts): HouseholdTuning {
  let known: { readonly version: number; readonly tuning: StoredTuning } | null = null;
  let examining: Promise<void> | null = null;

  /** Stands for all that an examination rests on. */
  function presentKey(): string {
    const hash = createHash('sha256').update(JSON.stringify([embedder, policy()]));
    for (const { id, memberId } of samples()) hash.update(` ${id} ${memberId}`);
    return hash.digest('hex');
  }

  /** What is kept; an examination of what is no longer so is erased where it is met. */
  function present(): StoredTuning {
    if (known?.version === version()) return known.tuning;
    const kept = vault.records().tuning() ?? nothingYet;
    const isOld = kept.examined !== null && kept.examined.key !== presentKey();
    return isOld ? keep({ ...kept, examined: null }) : remember(kept);
  }

  function remember(tuning: StoredTuning): StoredTuning {
    known = { version: version(), tuning };
    return tuning;
  }

  function keep(tuning: StoredTuning): StoredTuning {
    vault.records().saveTuning(tuning);
    return remember(tuning);
  }

  function save(tuning: StoredTuning): void {
    keep(tuning);
    onChange();
  }

  const learntHeads = (): readonly PairHead[] => headsOf(present().examined?.examination.pairs ?? []);

  async function learnAndSave(beforeSaving: () => void): Promise<void> {
    const key = presentKey();
    const examination = await engine.examineTuning(samples(), policy());
    beforeSaving();
    if (vault.state() !== 'open' || presentKey() !== key) throw new FamiliarError('conflict', 'The household changed meanwhile. Examine it again.');
    const isConfirmed = examination.verdict === 'helps';
    const { isOn } = present();
    save({ isOn: isOn && isConfirmed, wasEnded: isOn && !isConfirmed, examined: { key, at: clock.now(), examination } });
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

  /** A tuning that is wanted is examined anew; where that fails it ends, since nothing speaks for it any more. */
  async function confirm(): Promise<void> {
    try {
      await examine(() => undefined);
    } catch (error) {
      if (vault.state() !== 'open' || !isUnconfirmed()) return;
      if (error instanceof FamiliarError && error.code === 'conflict') return confirm();
      log.error('The tuning could not be examined anew and was switched off', error);
      save({ isOn: false, wasEnded: true, examined: null });
    }
  }

  const isUnconfirmed = (): boolean => {
    const { isOn, examined } = present();
    return isOn && examined === null;
  };

  return {
    headsInForce() {
      if (isUnconfirmed() && examining === null) void confirm();
      return present().isOn ? learntHeads() : [];
    },
    learntHeads,
    stored: present,
    isExamining: () => examining !== null,
    examine,
    switchTo(isOn) {
      const tuning = present();
      if (isOn && tuning.examined?.examination.verdict !== 'helps') {
        throw new FamiliarError('conflict', 'This tuning has not proved itself on the household as it is now. Examine the household first.');
      }
      save({ ...tuning, isOn, wasEnded: false });
    },
    householdChanged() {
      if (vault.state() !== 'open' || vault.records().tuning() === null) return;
      if (isUnconfirmed() && examining === null) void confirm();
      onChange();
    },
  };
}
