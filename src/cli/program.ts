import { Command, Option } from 'commander';
import { defaultSecurityLevel, securityLevels } from '#contract/security-levels.ts';
import { backup, type RestoreOptions, restore } from './commands/backup.ts';
import { type EnrolOptions, enrol } from './commands/enrol.ts';
import { type ExportOptions, exportTo } from './commands/export.ts';
import { identify } from './commands/identify.ts';
import { type InitOptions, init } from './commands/init.ts';
import { members } from './commands/members.ts';
import { type VerifyOptions, verify } from './commands/verify.ts';
import {
  type CommonOptions,
  type HouseholdOptions,
  withHouseholdOptions,
  withOutputOptions,
} from './common-options.ts';
import { consentNote } from './consent.ts';
import { doctor } from './doctor/doctor.ts';
import type { Report } from './report.ts';

const exitCodeNote = '\nExit codes: 0 done or recognised, 1 not recognised, 2 called wrongly, 3 could not decide.';

/** The command line's commands. `finish` gets each command's report. */
export const createProgram = (finish: (report: Report, options: CommonOptions) => void): Command => {
  const program = new Command('familiar')
    .description("Familiar's commands for scripts and measurement.")
    .addHelpText('after', exitCodeNote);

  withHouseholdOptions(
    program.command('init').description('set a household up with its owner').summary('set a household up'),
  )
    .requiredOption('--household <name>', 'what the household is called')
    .requiredOption('--owner <name>', 'what its owner is called')
    .addOption(
      new Option(
        '--protection <kind>',
        'what opens the faces after a restart (default: the best that this machine offers)',
      ).choices(['keyFile', 'passphrase']),
    )
    .addHelpText('after', `\n${consentNote}`)
    .action(async (options: InitOptions) => finish(await init(options), options));

  withHouseholdOptions(
    program.command('enrol').description('add photos to a member; someone unknown becomes a member first'),
  )
    .argument('<member>', "the member's name")
    .argument('<photo...>', 'picture files, one face in each')
    .option('--child', 'someone unknown is added as a child')
    .addHelpText('after', `\n${consentNote}`)
    .action(async (name: string, photos: string[], options: EnrolOptions) =>
      finish(await enrol(name, photos, options), options),
    );

  withHouseholdOptions(program.command('identify').description('say who is in each photo'))
    .argument('<photo...>', 'picture files')
    .action(async (photos: string[], options: HouseholdOptions) => finish(await identify(photos, options), options));

  withOutputOptions(
    program.command('verify').description('say whether two photos show the same person; needs no household'),
  )
    .argument('<photo>', 'a picture file')
    .argument('<photo>', 'another picture file')
    .addOption(new Option('--level <level>', 'how strict to be').choices(securityLevels).default(defaultSecurityLevel))
    .action(async (first: string, second: string, options: VerifyOptions) =>
      finish(await verify(first, second, options), options),
    );

  withHouseholdOptions(program.command('members').description("list the household's people")).action(
    async (options: HouseholdOptions) => finish(await members(options), options),
  );

  withHouseholdOptions(
    program.command('backup').description('seal the whole household into one file that its passphrase opens'),
  )
    .argument('<file>', 'where to write it')
    .action(async (file: string, options: HouseholdOptions) => finish(await backup(file, options), options));

  withHouseholdOptions(program.command('restore').description("restore a backup; the passphrase is the backup's"))
    .argument('<file>', 'the backup')
    .option('--replace', 'give up the household that is in the data folder')
    .action(async (file: string, options: RestoreOptions) => finish(await restore(file, options), options));

  withHouseholdOptions(
    program
      .command('doctor')
      .description('check what Familiar needs on this computer, and say what is wrong and what to do'),
  )
    .addHelpText(
      'after',
      '\nWith --passphrase-file it also checks the activity log. It changes nothing. Exit codes: 0 all is well, 1 something is wrong.',
    )
    .action(async (options: HouseholdOptions) => finish(await doctor(options), options));

  withHouseholdOptions(
    program.command('export').description('write everything about one member into a zip of JSON and pictures'),
  )
    .argument('<member>', "the member's name")
    .argument('<file>', 'the zip to write')
    .option('--with-numbers', 'with the numbers computed from each picture, by which the face is recognised')
    .action(async (name: string, file: string, options: ExportOptions) =>
      finish(await exportTo(name, file, options), options),
    );

  return program;
};
