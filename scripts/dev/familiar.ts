import { runCli } from '#cli/run-cli.ts';
import { buildMissingNets } from './build-missing-nets.ts';

// The doctor looks at things as they are.
if (process.argv[2] !== 'doctor') await buildMissingNets();

// npm runs scripts in the project's folder; file names are meant from where the person is.
const callerFolder = process.env['INIT_CWD'];
if (callerFolder !== undefined) process.chdir(callerFolder);

process.exitCode = await runCli(process.argv.slice(2));
