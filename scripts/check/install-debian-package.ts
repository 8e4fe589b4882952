import { existsSync } from 'node:fs';
import { findProgram } from '../base/find-program.ts';
import { runCommand } from '../base/run-command.ts';

const timeoutMs = 10 * 60_000;

/**
 * Installs a Debian package where that is ours to do: as root on a system with apt-get. Answers null when it is
 * installed now, else the reason why not.
 */
export const installDebianPackage = async (name: string): Promise<string | null> => {
  const aptGet = findProgram(['apt-get']);
  if (aptGet === null || !existsSync('/etc/debian_version'))
    return `${name} is not installed here, and this is no Debian system to install it on`;
  if (process.getuid?.() !== 0) return `${name} is not installed here; "sudo apt-get install ${name}" would do it`;
  console.log(`Installing Debian's ${name}, for the tests only. This may take some minutes.`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', name],
  ]) {
    const { exitCode, output } = await runCommand(aptGet, args, { cwd: '/', timeoutMs, env });
    if (exitCode !== 0) {
      console.log(output.trim().split('\n').slice(-5).join('\n'));
      return `${name} could not be installed (apt-get ${args[0]} ended with exit code ${exitCode})`;
    }
  }
  return null;
};
