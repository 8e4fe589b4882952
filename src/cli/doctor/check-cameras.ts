import { constants } from 'node:fs';
import { access, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Check, good, note, problem } from './finding.ts';

const nameOf = (device: string): Promise<string> =>
  readFile(join('/sys/class/video4linux', device, 'name'), 'utf8').then(
    (name) => name.trim(),
    () => device,
  );

/** The cameras, as far as a program without a window can tell: Linux lists them as files. */
export const checkCameras = (platform: NodeJS.Platform, folder = '/dev'): Check => ({
  name: 'camera',
  look: async () => {
    if (platform !== 'linux')
      return [
        note(
          'Only the app itself sees the cameras of this system.',
          'Choose one in the settings; the system’s privacy settings must allow it.',
        ),
      ];
    const devices = (await readdir(folder)).filter((name) => /^video\d+$/.test(name)).sort();
    if (devices.length === 0)
      return [
        problem(
          'There is no camera.',
          'Plug one in. Without one, the passphrase works, and members can be added from photos.',
        ),
      ];
    return Promise.all(
      devices.map(async (device) => {
        const name = await nameOf(device);
        return access(join(folder, device), constants.R_OK | constants.W_OK).then(
          () => good(`${name} (${device}) is there.`),
          () =>
            problem(
              `You may not use ${name} (${device}).`,
              'Add yourself to the group "video" and sign in to the computer again.',
            ),
        );
      }),
    );
  },
});
