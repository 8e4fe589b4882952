import { Command } from 'commander';
import type { CliContext } from './cli-context.ts';
import { backupCommand, restoreCommand } from './commands/backup.ts';
import { confirmCommand } from './commands/confirm.ts';
import { enrolCommand } from './commands/enrol.ts';
import { exportCommand } from './commands/export.ts';
import { identifyCommand } from './commands/identify.ts';
import { initCommand } from './commands/init.ts';
import { membersCommand } from './commands/members.ts';
import { pamCommand } from './commands/pam.ts';
import { verifyCommand } from './commands/verify.ts';
import { watchCommand } from './commands/watch.ts';
import { passphraseCommand, recoveryCodeCommand } from './commands/ways-in.ts';
import { doctorCommand } from './doctor/doctor.ts';

/** The command line's commands, in the order of its help. */
export const createProgram = (context: CliContext): Command => {
  const { cli } = context.words;
  const program = new Command('familiar').description(cli.description).addHelpText('after', `\n${cli.exitCodes}`);
  for (const command of [
    initCommand,
    enrolCommand,
    identifyCommand,
    verifyCommand,
    membersCommand,
    passphraseCommand,
    recoveryCodeCommand,
    backupCommand,
    restoreCommand,
    confirmCommand,
    watchCommand,
    pamCommand,
    doctorCommand,
    exportCommand,
  ])
    program.addCommand(command(context));
  return program;
};
