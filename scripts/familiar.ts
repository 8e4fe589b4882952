import { join } from 'node:path';
import { runCli } from '../src/cli/run-cli.ts';
import { runCommand } from './run-command.ts';

const root = join(import.meta.dirname, '..');

// The nets are built when they are missing; in the usual case that is silent, and a failure is the command's own to tell.
// The doctor looks at things as they are.
const isDoctor = process.argv[2] === 'doctor';
const { exitCode, output } = isDoctor
  ? { exitCode: 0, output: '' }
  : await runCommand(process.execPath, [join(root, 'models', 'builder', 'build.ts')], { cwd: root });
if (exitCode !== 0 || output.includes('built from')) process.stderr.write(output);

// npm runs scripts in the project's folder; file names are meant from where the person is.
const callerFolder = process.env['INIT_CWD'];
if (callerFolder !== undefined) process.chdir(callerFolder);

process.exitCode = await runCli(process.argv.slice(2));
