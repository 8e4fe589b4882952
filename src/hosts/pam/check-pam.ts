import { readFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import type { FamiliarsLine } from '#contract/asking.ts';
import { type PamFinding, type PamUse, pamUses } from '#contract/pam.ts';
import { askingPlace } from '../asking/asking-place.ts';
import type { Machine } from '../folders.ts';
import { findClosedHelper, findPamExec, findServices } from './pam-places.ts';
import { administratorGroups, askingLine, type RecipeParts, scriptPath, wholeRoot } from './pam-recipe.ts';
import { type User, whoMayWrite } from './who-may-write.ts';

export type CheckParts = RecipeParts & {
  readonly machine: Pick<Machine, 'platform' | 'env'>;
  readonly user: User & { readonly name: string };
  /** What Familiar answers to a question that it never shows; null where none answers. */
  readonly tryAsking: () => Promise<FamiliarsLine | null>;
};

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

function moduleAndRuntime({ root, user, machine }: CheckParts): readonly PamFinding[] {
  const path = findPamExec(root);
  const folder = join(root, 'run/user', String(user.uid));
  return [
    path === null ? { found: 'noModule' } : { found: 'module', path },
    ...(user.uid === 0 ? [{ found: 'isRoot' } as const] : []),
    { found: machine.env['XDG_RUNTIME_DIR'] === folder ? 'runtime' : 'noRuntime', folder },
  ];
}

async function familiarItself({ machine, tryAsking }: CheckParts): Promise<PamFinding> {
  const place = askingPlace(machine);
  const answer = await tryAsking();
  if (answer === null) return { found: 'silent', place };
  // Nobody is called what was asked for, which is found out after all else.
  const isReady = answer.answer === 'undecided' && (answer.why === 'unknownMember' || answer.why === 'busy');
  if (isReady) return { found: 'answers', place };
  return { found: 'cannotAsk', answer };
}

function programOf({ command, user }: CheckParts): readonly PamFinding[] {
  return command.filter(isAbsolute).map((path): PamFinding => {
    const writers = whoMayWrite(path, user);
    if (writers === null) return { found: 'noProgram', path };
    if (writers.by === 'root') return { found: 'programKept', path };
    return { found: writers.by === 'user' ? 'programOwn' : 'programOpen', path, at: writers.at };
  });
}

function scriptOf({ root, command, user }: CheckParts): PamFinding {
  const path = scriptPath(root);
  const writers = whoMayWrite(path, user);
  if (writers === null) return { found: 'noScript', path };
  if (writers.by !== 'root') return { found: 'scriptOpen', path, at: writers.at };
  const asks = read(path)?.includes(`\n${askingLine(command)} `);
  return { found: asks ? 'script' : 'scriptOther', path };
}

/** Whether a file of PAM has the line that runs the script, as whom it should, and not as a remark. */
function hasLine(file: string, root: string): boolean {
  const lines = (read(file) ?? '').split('\n').filter((line) => /^\s*auth\b.*\bpam_exec\.so\b/.test(line));
  return lines.some((line) => {
    const words = line.trim().split(/\s+/);
    return words.includes(scriptPath(root)) && words.includes(wholeRoot);
  });
}

/** The programs of a use that ask; where none does, those that could. */
function linesOf({ root }: CheckParts, use: PamUse): readonly PamFinding[] {
  const services = findServices(root, use);
  if (services.length === 0) return [{ found: 'noService', use }];
  const asking = services.filter(({ file }) => hasLine(file, root));
  const found = asking.length > 0 ? 'line' : 'noLine';
  return (asking.length > 0 ? asking : services).map(({ service, file }) => ({ found, service, file }));
}

/** The group by which the user becomes root through polkit; null without one. */
function administratorsGroup({ root, user }: CheckParts): string | null {
  const groups = (read(join(root, 'etc/group')) ?? '').split('\n').map((line) => line.split(':'));
  const own = groups.filter(
    ([, , gid, members = '']) => Number(gid) === user.gid || members.split(',').includes(user.name),
  );
  return administratorGroups.find((group) => own.some(([name]) => name === group)) ?? null;
}

function polkitOnly(parts: CheckParts): readonly PamFinding[] {
  const group = administratorsGroup(parts);
  const unit = findClosedHelper(parts.root);
  return [
    ...(group === null ? [] : [{ found: 'administrator', group } as const]),
    ...(unit === null ? [] : [{ found: 'closedHelper', unit } as const]),
  ];
}

/** Looks at everything that PAM needs to ask Familiar, for one use or for both, and changes nothing. */
export async function checkPam(parts: CheckParts, use: PamUse | null): Promise<readonly PamFinding[]> {
  const uses = use === null ? pamUses : [use];
  return [
    ...moduleAndRuntime(parts),
    await familiarItself(parts),
    ...programOf(parts),
    scriptOf(parts),
    ...uses.flatMap((one) => linesOf(parts, one)),
    ...(uses.includes('polkit') ? polkitOnly(parts) : []),
  ];
}
