import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from '../../base/find-chromium.ts';
import { findProgram } from '../../base/find-program.ts';
import { installDebianPackage } from '../install-debian-package.ts';
import { oneCase, type Step } from './step.ts';

/** One program that tests run, and the Debian package that brings it. */
type Need = {
  readonly package: string;
  readonly what: string;
  readonly isHere: () => boolean;
};

const needsOf = (root: string): Need[] => {
  const hasClips = existsSync(join(root, '..', 'shared', 'data', 'clips'));
  const chromium: Need = {
    package: 'chromium',
    what: 'the browser of the end-to-end tests',
    isHere: () => findChromium() !== null,
  };
  const ffmpeg: Need = {
    package: 'ffmpeg',
    what: 'to play recordings of people to the camera',
    isHere: () => findProgram(['ffmpeg']) !== null,
  };
  const dbus: Need = {
    package: 'dbus',
    what: 'the message bus of the tests of locking with the system',
    isHere: () => findProgram(['dbus-daemon']) !== null,
  };
  const pamtester: Need = {
    package: 'pamtester',
    what: 'to ask PAM for a password, as a screen lock does',
    isHere: () => findProgram(['pamtester']) !== null,
  };
  const ofLinux = process.platform === 'linux' ? [dbus, pamtester] : [];
  return [chromium, ...(hasClips ? [ffmpeg] : []), ...ofLinux];
};

/**
 * Sets up what the tests need of this machine and nobody else would bring; only the step in Electron installs more.
 * Says what it is about to do before it does it. What cannot be had is said; the tests that need it then say that they
 * were left out.
 */
export const machineStep = (root: string): Step => ({
  name: 'machine',
  title: 'What the tests need of this machine',
  run: async () => {
    const missing = needsOf(root).filter(({ isHere }) => !isHere());
    for (const { package: name, what } of missing) console.log(`Missing: ${name}, ${what}.`);
    const obstacles: string[] = [];
    for (const { package: name } of missing) {
      const obstacle = await installDebianPackage(name);
      if (obstacle !== null) obstacles.push(`${obstacle}.`);
    }
    const installed = missing.length - obstacles.length;
    const report = oneCase(true, installed === 0 ? 'nothing to install' : `${installed} installed`);
    return { ...report, skips: obstacles };
  },
});
