import { join } from 'node:path';
import { type PamRecipe, type PamService, pamUses } from '#contract/pam.ts';

/** Who becomes root through polkit: members of these groups, by the rules that distributions bring. */
export const administratorGroups = ['sudo', 'wheel', 'admin'] as const;

/** The name that stands in the script where nobody gave one. */
const standInName = 'Ana';

/** A text as one word of a shell. */
function quoted(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

/** Seconds that Familiar waits for the person, and until PAM goes on also where Familiar hangs. */
const [askingSeconds, mostSeconds] = [15, 20] as const;

/** How the script asks, but for whom and why. */
export const askingLine = (command: readonly string[]): string =>
  `exec timeout -k 1 ${mostSeconds} ${command.map(quoted).join(' ')} confirm`;

export const scriptPath = (root: string): string => join(root, 'usr/local/bin/familiar-pam');

export type RecipeParts = {
  /** The folder that is the computer's root, `/`. */
  readonly root: string;
  /** How this installation is started, by whole paths. */
  readonly command: readonly string[];
};

/**
 * The script that PAM runs. It answers the given services alone, never for root, at polkit for nobody who becomes root
 * by it, and runs nothing of Familiar before it is the user whose face is asked for. PAM gives it next to no
 * environment, pam_exec(8). What cannot be found out ends it: a user's limits hold for programs that are root, too.
 */
function scriptOf({ root, command }: RecipeParts, services: readonly string[], member: string): string {
  const admins = administratorGroups.map((group) => `*" ${group} "*`).join(' | ');
  const runtime = join(root, 'run/user');
  return `#!/bin/sh
PATH=/usr/sbin:/usr/bin:/sbin:/bin
export PATH
case "$PAM_SERVICE" in
  ${services.join(' | ')}) ;;
  *) exit 1 ;;
esac
uid=$(id -u -- "$PAM_USER") || exit 1
[ "$uid" != 0 ] || exit 1
if [ "$PAM_SERVICE" = polkit-1 ]; then
  groups=$(id -Gn -- "$PAM_USER") || exit 1
  case " $groups " in
    ${admins}) exit 1 ;;
  esac
fi
export XDG_RUNTIME_DIR=${quoted(runtime)}/"$uid"
[ -S "$XDG_RUNTIME_DIR/familiar/ask.sock" ] || exit 1
if [ "$(id -u)" != "$uid" ]; then
  exec setpriv --reuid "$uid" --regid "$(id -g -- "$PAM_USER")" --init-groups "$0"
fi
${askingLine(command)} --member ${quoted(member)} --reason "$PAM_SERVICE" --timeout ${askingSeconds}
`;
}

/**
 * Makes the script run as root alone for a program that is root by setuid, as polkit's helper: else a shell becomes the
 * user who started it, whose programs could stop or steer its checks.
 */
export const wholeRoot = 'seteuid';

/** What makes PAM ask Familiar for these services. */
export function pamRecipe(parts: RecipeParts, services: readonly PamService[], member: string | null): PamRecipe {
  const path = scriptPath(parts.root);
  const names = pamUses.flatMap((use) => services.flatMap((one) => (one.use === use ? [one.service] : [])));
  return {
    script: { path, text: scriptOf(parts, names, member ?? standInName) },
    line: `auth sufficient pam_exec.so quiet ${wholeRoot} ${path}`,
    services,
    member,
  };
}
