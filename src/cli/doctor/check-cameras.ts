import { constants } from 'node:fs';
import { access, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Check, type DoctorWords, good, note, problem } from './finding.ts';

const nameOf = (device: string): Promise<string> =>
  readFile(join('/sys/class/video4linux', device, 'name'), 'utf8').then(
    (name) => name.trim(),
    () => device,
  );

/** The cameras, as far as a program without a window can tell: Linux lists them as files. */
export const checkCameras = (words: DoctorWords, platform: NodeJS.Platform, folder = '/dev'): Check => ({
  name: 'camera',
  look: async () => {
    if (platform !== 'linux') return [note(words.camera.unseen)];
    const devices = (await readdir(folder)).filter((name) => /^video\d+$/.test(name)).sort();
    if (devices.length === 0) return [problem(words.camera.none)];
    return Promise.all(
      devices.map(async (device) => {
        const name = await nameOf(device);
        return access(join(folder, device), constants.R_OK | constants.W_OK).then(
          () => good(words.camera.good(name, device)),
          () => problem(words.camera.forbidden(name, device)),
        );
      }),
    );
  },
});
