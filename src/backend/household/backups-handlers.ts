import { appendFile, open, rm, stat, writeFile } from 'node:fs/promises';
import { limits } from '#contract/limits.ts';
import { FamiliarError } from '#contract/result.ts';
import type { BackupStore } from '#core/ports/backup-store.ts';
import type { Clock } from '#core/ports/host.ts';
import type { Store } from '#core/ports/store.ts';
import type { Vault } from '#core/ports/vault.ts';
import type { DeviceMemory } from '../common/device-memory.ts';
import { requireFirstOwner } from '../common/require-member.ts';
import type { HandlersOf } from '../gate/handlers.ts';
import type { PassphraseCheck } from '../session/passphrase-check.ts';
import type { SessionManager } from '../session/session-manager.ts';

type Waiting = { readonly path: string; readonly epoch: number };

type Parts = {
  readonly vault: Pick<Vault, 'openWithPassphrase'>;
  readonly backups: BackupStore;
  readonly store: Pick<Store, 'members'>;
  readonly clock: Clock;
  readonly device: Pick<DeviceMemory, 'backupAt' | 'saveBackupAt'>;
  readonly sessions: SessionManager;
  readonly passphrases: PassphraseCheck;
};

/** Backups over the contract: made and fetched by an owner, brought and restored where there is no household yet. */
export const createBackupsHandlers = (parts: Parts): HandlersOf<'backups'> => ({
  ...createMakingHandlers(parts),
  ...createRestoringHandlers(parts),
});

type Making = 'backups.last' | 'backups.make' | 'backups.read' | 'backups.discard';

function createMakingHandlers(parts: Parts): Pick<HandlersOf<'backups'>, Making> {
  const { backups, clock, device, sessions, passphrases } = parts;
  let waiting: Waiting | null = null;

  function discard(): void {
    waiting = null;
    backups.discard();
  }

  sessions.onChange(() => {
    if (waiting !== null && waiting.epoch !== sessions.current().epoch) discard();
  });

  function requireWaiting(): Waiting {
    if (waiting === null || waiting.epoch !== sessions.current().epoch) throw new FamiliarError('noBackupWaiting');
    return waiting;
  }

  return {
    'backups.last': () => ({ madeAt: device.backupAt() }),
    'backups.make': async ({ passphrase }, { session, checkpoint }) => {
      await passphrases.verify(passphrase);
      checkpoint();
      sessions.refresh();
      const path = await backups.create({ passphrase, at: clock.now() });
      if (sessions.current().epoch !== session.epoch) discard();
      checkpoint();
      waiting = { path, epoch: session.epoch };
      device.saveBackupAt(clock.now());
      return { bytes: (await stat(path)).size };
    },
    'backups.read': async ({ offset }, { checkpoint }) => {
      const file = await open(requireWaiting().path, 'r');
      try {
        const { buffer, bytesRead } = await file.read(
          new Uint8Array(limits.chunkMaxBytes),
          0,
          limits.chunkMaxBytes,
          offset,
        );
        checkpoint();
        sessions.touch();
        return { bytes: buffer.slice(0, bytesRead) };
      } finally {
        await file.close();
      }
    },
    'backups.discard': () => {
      discard();
      return {};
    },
  };
}

function createRestoringHandlers(parts: Parts): Omit<HandlersOf<'backups'>, Making> {
  const { vault, backups, store, sessions } = parts;
  let received = 0;

  /** Begins a new file, whatever lies in its place, or goes on with it. */
  async function take(offset: number, bytes: Uint8Array): Promise<void> {
    const path = backups.incomingPath();
    if (offset > 0) return appendFile(path, bytes);
    await rm(path, { force: true });
    await writeFile(path, bytes, { flag: 'wx', mode: 0o600 });
  }

  return {
    'backups.receive': async ({ offset, bytes }) => {
      if (offset !== 0 && offset !== received) throw new FamiliarError('backupOutOfOrder');
      if (offset + bytes.length > limits.backupMaxBytes) throw new FamiliarError('backupTooLarge');
      received = offset + bytes.length;
      await take(offset, bytes).catch((cause: unknown) => {
        throw new FamiliarError('backupNotReceived', {}, { cause });
      });
      return {};
    },
    'backups.restore': async ({ passphrase }, { session }) => {
      if (received === 0) throw new FamiliarError('noBackupChosen');
      await backups.restore({ path: backups.incomingPath(), passphrase, replace: false });
      received = 0;
      backups.discard();
      // The passphrase a backup was made with is the household's of that day.
      if (!(await vault.openWithPassphrase(passphrase))) throw new FamiliarError('restoredButLocked');
      if (sessions.current().epoch === session.epoch) sessions.signIn(requireFirstOwner(store), 'passphrase');
      return {};
    },
  };
}
