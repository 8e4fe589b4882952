import type { DeviceProtection } from '#contract/household.ts';
import { asTyped } from '../isolating.ts';
import { text } from '../text.ts';
import { dataFolder } from './data-folder.ts';
import { storageFailures } from './failures/storage.ts';
import { formats } from './formats.ts';

/** What one check found, and what to do where something is wrong or worth doing. */
type Found = { readonly said: string; readonly advice: string };

const keepAndRestore = 'Close Familiar, keep a copy of the data folder, and restore a backup.';

/** The command that looks at what Familiar needs on this computer. */
export const doctor = {
  description: 'check this computer for Familiar, and say what is wrong and what to do',
  note: text`This command changes nothing. With --passphrase-file it also checks the activity log. Exit codes: 0 all is
    well, 1 something is wrong.`,
  checks: {
    versions: 'versions',
    nets: 'networks for faces',
    engine: 'engine',
    processors: 'processors',
    'data folder': 'data folder',
    household: 'household',
    'activity log': 'activity log',
    camera: 'camera',
  },
  verdict: (problems: number): string => {
    if (problems === 0) return 'Nothing is wrong.';
    return formats.plural(problems, { one: 'One thing is wrong.', other: `${problems} things are wrong.` });
  },
  checkFailed: 'Start Familiar again. If that does not help, install it again. Your household stays as it is.',
  versions: (node: string, platform: string, arch: string): string => `Node ${node} on ${platform} ${arch}.`,

  nets: {
    good: (count: number): string => `All ${count} networks are there and unchanged.`,
    missing: (file: string): string => `The model file ${file} is missing.`,
    wrongLength: (file: string, bytes: number, expectedBytes: number): string =>
      `The model file ${file} has ${bytes} bytes instead of ${expectedBytes}.`,
    altered: (file: string): string => `The model file ${file} is not the original.`,
    advice: 'Run "npm run models", or install Familiar again.',
  },
  engine: {
    good: (provider: string | null): string => `The face engine starts and runs on the ${provider}.`,
    advice:
      'If a network is missing or changed, mend that first. If not, restart the computer. The passphrase always works.',
    adviceOnOwn: text`Correct the folder as docs/EMBEDDERS.md says, or start Familiar without --embedder. The passphrase
      always works.`,
  },
  processors: {
    nothingTried: text`Familiar has only tried the CPU so far. The app tries the others a few seconds after it starts.`,
    tried: (provider: string, finding: string, said: string | null): string =>
      said === null ? `${provider}: ${finding}` : `${provider}: ${finding} (${said})`,
  },
  folder: {
    absent: (folder: string): Found => ({
      said: `There is no household in ${folder} yet.`,
      advice: 'Start Familiar to set one up, or name another folder with --data.',
    }),
    readOnly: (folder: string): Found => ({
      said: `Familiar cannot write to ${folder}.`,
      advice: 'Make the folder and its files writable for you.',
    }),
    good: (folder: string): string => `${folder} is there, and Familiar can write to it.`,
    othersOwn: (folder: string): Found => ({
      said: `${folder} belongs to another user of this computer. That user can change what is in it.`,
      advice: 'Choose another folder with --data, or start Familiar as that user.',
    }),
    othersWrite: (folder: string): Found => ({
      said: `Other users of this computer may write to ${folder}.`,
      advice: `To stop that, run: chmod 700 "${asTyped(folder)}".`,
    }),
    othersLook: (folder: string): Found => ({
      said: `Other users of this computer can look into ${folder}.`,
      advice: `To stop that, run: chmod 700 "${asTyped(folder)}".`,
    }),
    open: (name: string, path: string): Found => ({
      said: `Other users of this computer can read ${name}.`,
      advice: `To stop that, run: chmod 600 "${asTyped(path)}".`,
    }),
    unsuited: (folder: string, lacks: 'locks' | 'sharedMemory', network: string | null): Found => ({
      said: storageFailures.dataFolderUnsuited({ folder, lacks, network }),
      advice:
        'Close Familiar on every computer and move the folder. Then start Familiar with --data and the new folder.',
    }),
    network: (folder: string, system: string): Found => ({
      said: dataFolder.onNetwork(folder, system),
      advice: 'Move it to a disk inside this computer. Use backups for other computers.',
    }),
    cloud: (folder: string, service: string): Found => ({
      said: dataFolder.inCloud(folder, service),
      advice: 'Close Familiar and move the folder out of there. Then start Familiar with --data and the new folder.',
    }),
    full: (freeMb: number, neededMb: number): Found => ({
      said: `The disk has only ${freeMb} MB left.`,
      advice: `Free some space. Familiar needs about ${neededMb} MB.`,
    }),
  },
  household: {
    absent: 'There is no household here yet.',
    foreign: {
      said: 'The file familiar.db belongs to another program.',
      advice: 'Choose another data folder, or move that file away.',
    },
    tooNew: { said: 'A newer version of Familiar made this household.', advice: 'Install the newest version.' },
    damaged: (detail: string): Found => ({
      said: `The household file is damaged (${detail}).`,
      advice: keepAndRestore,
    }),
    unread: (said: string): Found => ({
      said: `The household file was not checked. ${said}`,
      advice: 'Correct that and run this command again. Do not restore a backup before: your household may be intact.',
    }),
    altered: { said: 'Another program has changed how the household file works.', advice: keepAndRestore },
    planted: (names: string): Found => ({
      said: `Another program has added something to the household file: ${names}.`,
      advice: 'Start Familiar. It removes what was added. Then find out who can write to the data folder.',
    }),
    whole: (schema: number): string => `The household file is intact (schema ${schema}).`,
    outdated: (schema: number): string =>
      `The household file is intact (schema ${schema}). Familiar updates it at the next start.`,
    noPassphrase: { said: 'Familiar’s record of the passphrase is missing.', advice: keepAndRestore },
    passphraseAlone: 'Only the passphrase opens the household after a restart.',
    codeUnknown: {
      said: 'Nobody has confirmed that they have the recovery code.',
      advice: 'Get it in the settings under Backups and keys. It lets you in if you forget the passphrase.',
    },
    byDevice: {
      keychain: {
        opens: text`The passphrase opens the household. In the desktop app, this computer’s keychain opens it, too.
          Only the desktop app can check whether the keychain works now.`,
        lost: (path) => ({
          said: `The file with the key that the keychain encrypted is missing: ${path}.`,
          advice: 'Start the desktop app and type the passphrase. Familiar then makes a new key.',
        }),
      },
      keyFile: {
        opens: text`The passphrase opens the household, and so does a key file of this user. Both work in the desktop
          app and in a browser.`,
        lost: (path) => ({
          said: `The key file ${path} is missing or damaged, or others can read it.`,
          advice: 'Start Familiar and type the passphrase. Familiar then makes a new key file.',
        }),
      },
    } satisfies Record<DeviceProtection, { opens: string; lost: (path: string) => Found }>,
    running: {
      said: 'Familiar is running with this folder, so the household file was not checked.',
      advice: 'Close Familiar and run this command again.',
    },
  },
  log: {
    needsPassphrase: {
      said: 'The activity log was not checked. That needs the owner’s passphrase.',
      advice: 'Write the passphrase into a file and use --passphrase-file.',
    },
    intact: (tries: number): string => `Nobody has changed the activity log (attempts: ${tries}).`,
    /** `from` is an ISO 8601 time, null where it is not known. */
    changed: (from: string | null): Found => ({
      said:
        from === null
          ? 'Something other than Familiar changed the activity log.'
          : `Something other than Familiar changed the activity log, from ${from} on.`,
      advice: 'Do not trust the log from there on. Find out who had this computer or its disk.',
    }),
  },
  camera: {
    unseen: {
      said: 'On this system, only the app can see the cameras.',
      advice: 'Choose one in the settings of Familiar. The privacy settings of the system must allow it.',
    },
    none: {
      said: 'Familiar found no camera.',
      advice: 'Plug one in. Without a camera, the passphrase works, and you can add people from photos.',
    },
    good: (name: string, device: string): string => `${name} (${device}) is there.`,
    forbidden: (name: string, device: string): Found => ({
      said: `Your user account may not use ${name} (${device}).`,
      advice: 'Add your account to the group "video" and log in to the computer again.',
    }),
  },
};
