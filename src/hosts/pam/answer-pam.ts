import { randomUUID } from 'node:crypto';
import { userInfo } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import type { FamiliarsLine } from '#contract/asking.ts';
import { nameSchema } from '#contract/household.ts';
import { limits } from '#contract/limits.ts';
import { type PamAnswer, type PamRequest, pamUses } from '#contract/pam.ts';
import { askFamiliar } from '../asking/ask-familiar.ts';
import type { Machine } from '../folders.ts';
import { checkPam } from './check-pam.ts';
import { findServices } from './pam-places.ts';
import { pamRecipe } from './pam-recipe.ts';

/** What is typed after `familiar pam`. */
export type PamOptions = {
  readonly print?: boolean | undefined;
  readonly check?: boolean | undefined;
  readonly use?: string | undefined;
  readonly member?: string | undefined;
};

/** What the options ask for, or what is wrong with them. */
export function readPam({ print, check, use, member }: PamOptions): PamRequest | 'wants' | 'use' | 'member' {
  if ((print === true) === (check === true)) return 'wants';
  const known = pamUses.find((one) => one === use) ?? null;
  if (use !== undefined && known === null) return 'use';
  const name = nameSchema.safeParse(member);
  if (member !== undefined && (!name.success || /\p{Cc}/u.test(name.data))) return 'member';
  return { wants: print === true ? 'print' : 'check', use: known, member: name.data ?? null };
}

type Parts = {
  readonly machine: Pick<Machine, 'platform' | 'env'>;
  readonly command: readonly string[];
  /** The folder that is the computer's root; a test has its own. */
  readonly root?: string;
};

/** Asks for nobody, so that nothing is shown: a Familiar that may be asked says that it knows no such member. */
async function tryAsking(machine: Parts['machine']): Promise<FamiliarsLine | null> {
  const question = { member: randomUUID(), reason: null, timeoutSeconds: limits.askedLeastSeconds };
  return Promise.race([askFamiliar(question, machine), wait(limits.askedLeastSeconds * 1000, null, { ref: false })]);
}

/** Does what `familiar pam` says; null where the system is not Linux. */
export async function answerPam({ wants, use, member }: PamRequest, parts: Parts): Promise<PamAnswer> {
  const { machine, command, root = '/' } = parts;
  if (machine.platform !== 'linux') return null;
  if (wants === 'print') {
    const services = (use === null ? pamUses : [use]).flatMap((one) => findServices(root, one));
    return { recipe: pamRecipe({ root, command }, services, member) };
  }
  const { uid, gid, username: name } = userInfo();
  const user = { uid, gid, name };
  return { findings: await checkPam({ root, command, machine, user, tryAsking: () => tryAsking(machine) }, use) };
}
