import type { MemberSummary, Protection } from '#contract/household.ts';
import type { Catalogue } from '#words/catalogue.ts';

/** What somebody may do next with a household that works. */
export type NextStep = keyof Catalogue['home']['nextSteps']['steps'];

/** With so many pictures no more are suggested. */
const enoughPictures = 5;

/** What is known of the household; null for what the one who is signed in may not know, or is still on its way. */
export type Known = {
  readonly members: readonly MemberSummary[];
  readonly myself: MemberSummary;
  readonly hasPin: boolean | null;
  /** The protection in force, those that this computer offers, and whether somebody has the recovery code. */
  readonly keys: {
    readonly protection: Protection;
    readonly protections: readonly Protection[];
    readonly isRecoveryCodeKept: boolean;
  } | null;
  readonly backup: { readonly madeAt: number | null } | null;
};

/** Whether each step is still to be taken, in the order in which they are suggested. */
const isOpen: Readonly<Record<NextStep, (known: Known) => boolean>> = {
  recoveryCode: ({ keys }) => keys !== null && !keys.isRecoveryCodeKept,
  secondPerson: ({ members, myself }) => myself.role === 'owner' && members.length === 1,
  pictures: ({ myself: { sampleCount } }) => sampleCount > 0 && sampleCount < enoughPictures,
  restart: ({ keys }) => keys !== null && keys.protection === 'passphrase' && keys.protections.length > 1,
  pin: ({ hasPin }) => hasPin === false,
  backup: ({ backup }) => backup !== null && backup.madeAt === null,
};

/** The steps that are still to be taken. */
export function openSteps(known: Known): readonly NextStep[] {
  return (Object.keys(isOpen) as NextStep[]).filter((step) => isOpen[step](known));
}
