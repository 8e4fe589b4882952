import type { PamUse } from '#contract/pam.ts';
import type { PamTexts } from '../pam-texts.ts';
import { text } from '../text.ts';
import { formats } from './formats.ts';

const found: PamTexts = {
  module: ({ path }) => `The PAM module is there: ${path}.`,
  noModule: () => 'The PAM module pam_exec.so is not there. On Debian it is in libpam-modules.',
  isRoot: () => 'You are root. Run this as the person whose face is asked for, without sudo.',
  runtime: ({ folder }) => `Your runtime folder is ${folder}.`,
  noRuntime: ({ folder }) => text`Your session has no runtime folder, or another one than ${folder}. The script looks
    for Familiar there.`,
  answers: ({ place }) => `Familiar runs and may be asked, at ${place}.`,
  silent: ({ place }) =>
    text`Familiar does not answer at ${place}. Start it, and let an owner allow questions in Settings, Sign-in, Other
      programs.`,
  programKept: ({ path }) => `Only root can change ${path}.`,
  programOwn: ({ path, at }) => text`Programs that you run can change ${at}, and so ${path}. They can pretend to be
    Familiar. The script runs it as you, never as root.`,
  programOpen: ({ path, at }) => text`Other users of this computer can change ${at}, and so ${path}. Do not let PAM
    ask Familiar before you have taken that right away.`,
  noProgram: ({ path }) => `${path} is not there.`,
  script: ({ path }) => `The script is in place: ${path}.`,
  noScript: ({ path }) => text`The script ${path} is not there. The option --print shows it.`,
  scriptOpen: ({ path, at }) => text`Not only root can change ${at}, and so the script ${path}. PAM can run it as
    root. Give it to root and take the right to write away from everybody else.`,
  scriptOther: ({ path }) => `The script ${path} asks another Familiar than this one. The option --print shows it.`,
  line: ({ service, file }) => `${service} asks the script: ${file}.`,
  noLine: ({ service, file }) => `${service} does not ask the script. The line is missing in ${file}.`,
  noService: ({ use }) =>
    use === 'polkit' ? 'polkit is not here.' : 'No screen lock that uses PAM and that Familiar knows is here.',
  administrator: ({ group }) => text`You are in the group ${group}, and polkit gives you administrator rights.
    The script never asks for your face there.`,
  closedHelper: ({ unit }) => text`This polkit shuts its helper in, by ${unit}. From there the script cannot
    reach Familiar, and polkit asks for the password.`,
};

const limits: Readonly<Record<PamUse, string>> = {
  'screen-locker': text`Most screen locks cover Familiar’s window, and you cannot press its button. Switch on “Look
    without a press” for that, and try it with another way in open. While Familiar waits for an answer, for up to 15
    seconds, a typed password waits too.`,
  polkit: text`polkit also gives administrator rights. The script asks nobody in the groups sudo, wheel and admin.
    Where your own rules make others administrators, leave polkit as it is.`,
};

/** The command that shows how PAM can ask Familiar, and what is missing for it. */
export const pam = {
  description: 'show how a screen lock or polkit can ask Familiar before a password (Linux)',
  options: {
    use: 'screen-locker or polkit (default: both)',
    print: 'show the script and the line for this computer, and where they go',
    check: 'say what is missing for it on this computer',
    member: 'write this member’s name into the script',
  },
  note: text`This command changes nothing. Exit codes: 0 all is there, 1 something is missing, 2 used wrongly,
    3 not on this system.`,
  wrong: {
    wants: 'Give either --print or --check.',
    use: 'Type screen-locker or polkit, or nothing for both.',
    member: 'Nobody can have this name.',
  },
  linuxOnly: text`This command is for Linux. macOS and Windows do not let Familiar answer for their own password
    prompts.`,
  recipe: {
    nothing: 'Neither polkit nor a screen lock that uses PAM and that Familiar knows is here.',
    save: (path: string): string => `1. As root, save this text as ${path}.`,
    member: 'Put your own name in Familiar in the place of Ana.',
    keep: '2. Let nobody but root change the file:',
    line: text`3. Put this line into the files below, above all lines that begin with auth or @include. The password
      stays the other way in:`,
    file: {
      'screen-locker': (file: string): string => `For the screen lock: ${file}`,
      polkit: (file: string): string => `For polkit: ${file}`,
    },
    copy: 'This file is not there yet. Copy the one of your distribution first:',
    limits,
    undo: 'To undo it, take the line out again. Then:',
    danger: text`Any program that you run can pretend to be Familiar, and a good video can fool an ordinary camera.
      Never put this line into the files of sudo, su or login.`,
  },
  verdict: (missing: number): string => {
    if (missing === 0) return 'All is there.';
    return formats.plural(missing, { one: 'One thing is missing.', other: `${missing} things are missing.` });
  },
  found,
};
