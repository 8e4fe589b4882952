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
  description: 'check what Familiar needs on this computer, and say what is wrong and what to do',
  note: text`With --passphrase-file it also checks the activity log. It changes nothing. Exit codes: 0 all is well, 1
    something is wrong.`,
  checks: {
    versions: 'versions',
    nets: 'nets',
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
  checkFailed: 'Start Familiar again; if it stays, install it again. The household itself is not touched by that.',
  versions: (node: string, platform: string, arch: string): string => `Node ${node} on ${platform} ${arch}.`,

  nets: {
    good: (count: number): string => `All ${count} nets are there and unchanged.`,
    missing: (file: string): string => `The model file ${file} is missing.`,
    wrongLength: (file: string, bytes: number, expectedBytes: number): string =>
      `The model file ${file} has ${bytes} bytes instead of ${expectedBytes}.`,
    altered: (file: string): string => `The model file ${file} was altered.`,
    advice: 'Run "npm run models", or install Familiar again.',
  },
  engine: {
    good: (provider: string | null): string => `The face engine starts and runs on the ${provider}.`,
    advice: 'Put the nets right first; if they are, start the computer again. The passphrase always works.',
    adviceOnOwn: text`Mend the folder as docs/EMBEDDERS.md says, or start Familiar without --embedder. The passphrase
      always works.`,
  },
  processors: {
    nothingTried: text`Nothing but the CPU has been tried yet; the app tries the others a few seconds after it starts.`,
    tried: (provider: string, finding: string, said: string | null): string =>
      said === null ? `${provider}: ${finding}` : `${provider}: ${finding} (${said})`,
  },
  folder: {
    absent: (folder: string): Found => ({
      said: `There is no household in ${folder} yet.`,
      advice: 'Start Familiar to set one up, or name another folder with --data.',
    }),
    readOnly: (folder: string): Found => ({
      said: `${folder} cannot be written to.`,
      advice: 'Make the folder and its files writable for you.',
    }),
    good: (folder: string): string => `${folder} is there and can be written to.`,
    othersOwn: (folder: string): Found => ({
      said: `${folder} belongs to another user of this computer, who could change what is in it.`,
      advice: 'Choose another folder with --data, or start Familiar as that user.',
    }),
    othersWrite: (folder: string): Found => ({
      said: `Others on this computer may write to ${folder}.`,
      advice: `Take that right away: chmod 700 "${asTyped(folder)}".`,
    }),
    othersLook: (folder: string): Found => ({
      said: `Others on this computer can look into ${folder}.`,
      advice: `Take that right away: chmod 700 "${asTyped(folder)}".`,
    }),
    open: (name: string, path: string): Found => ({
      said: `Others on this computer can read ${name}.`,
      advice: `Take their rights away: chmod 600 "${asTyped(path)}".`,
    }),
    unsuited: (folder: string, lacks: 'locks' | 'sharedMemory', network: string | null): Found => ({
      said: storageFailures.dataFolderUnsuited({ folder, lacks, network }),
      advice: 'Close Familiar on every computer, move the folder, and start Familiar with --data and its new place.',
    }),
    network: (folder: string, system: string): Found => ({
      said: dataFolder.onNetwork(folder, system),
      advice: 'Move it to a disk inside this computer; for other computers, use backups.',
    }),
    cloud: (folder: string, service: string): Found => ({
      said: dataFolder.inCloud(folder, service),
      advice:
        'Close Familiar, move the folder to one that is not copied, and start Familiar with --data and its place.',
    }),
    full: (freeMb: number, neededMb: number): Found => ({
      said: `Its disk has only ${freeMb} MB left.`,
      advice: `Free some: Familiar needs about ${neededMb} MB.`,
    }),
  },
  household: {
    absent: 'No household has been set up here.',
    foreign: {
      said: 'The file familiar.db belongs to another program.',
      advice: 'Choose another data folder, or move that file away.',
    },
    tooNew: { said: 'The household was made by a newer Familiar.', advice: 'Install the newest version.' },
    damaged: (detail: string): Found => ({
      said: `The household file is damaged (${detail}).`,
      advice: keepAndRestore,
    }),
    unread: (said: string): Found => ({
      said: `The household file was not looked at. ${said}`,
      advice: 'Put that right, then run this again. Restore no backup before that: the household may well be whole.',
    }),
    altered: { said: 'Another program has changed how the household file works.', advice: keepAndRestore },
    planted: (names: string): Found => ({
      said: `The household file holds what Familiar never put there: ${names}.`,
      advice: 'Start Familiar: it takes that out. Then ask who could write to the data folder.',
    }),
    whole: (schema: number): string => `The household file is whole (schema ${schema}).`,
    outdated: (schema: number): string =>
      `The household file is whole (schema ${schema}, brought up to date at the next start).`,
    noPassphrase: { said: 'The record of the passphrase is gone.', advice: keepAndRestore },
    passphraseAlone: 'Only the passphrase opens the household after a restart.',
    byDevice: {
      keychain: {
        opens: text`The passphrase opens the household, and in the desktop app this computer’s keychain does. Only the
          desktop app can see whether the keychain works now.`,
        lost: (path) => ({
          said: `What the keychain encrypted for Familiar is missing: ${path}.`,
          advice: 'Start the desktop app and give the passphrase: Familiar makes a new key then.',
        }),
      },
      keyFile: {
        opens: text`The passphrase and a key file of this user open the household, in the desktop app and in a
          browser.`,
        lost: (path) => ({
          said: `The key file ${path} is missing or damaged, or others can read it.`,
          advice: 'Start Familiar and give the passphrase: Familiar makes a new key file then.',
        }),
      },
    } satisfies Record<DeviceProtection, { opens: string; lost: (path: string) => Found }>,
    running: {
      said: 'Familiar is running on this folder, so its file was not looked at.',
      advice: 'Close Familiar and run this again to have it checked.',
    },
  },
  log: {
    needsPassphrase: {
      said: 'The activity log can be checked only with the owner’s passphrase.',
      advice: 'Name a file that holds it with --passphrase-file.',
    },
    intact: (tries: number): string => `The activity log is as Familiar wrote it (${tries} tries).`,
    /** `from` is an ISO 8601 time, null where it is not known. */
    changed: (from: string | null): Found => ({
      said:
        from === null
          ? 'The activity log was changed outside Familiar.'
          : `The activity log was changed outside Familiar from ${from} on.`,
      advice: 'Ask who had this computer or its disk; what the log says from there on cannot be trusted.',
    }),
  },
  camera: {
    unseen: {
      said: 'Only the app itself sees the cameras of this system.',
      advice: 'Choose one in the settings; the system’s privacy settings must allow it.',
    },
    none: {
      said: 'There is no camera.',
      advice: 'Plug one in. Without one, the passphrase works, and members can be added from photos.',
    },
    good: (name: string, device: string): string => `${name} (${device}) is there.`,
    forbidden: (name: string, device: string): Found => ({
      said: `You may not use ${name} (${device}).`,
      advice: 'Add yourself to the group "video" and sign in to the computer again.',
    }),
  },
};
