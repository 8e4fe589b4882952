import type { Log } from '#core/ports/host.ts';
import type { Vault } from '#core/ports/vault.ts';
import { readBackup, writeBackup } from '../backup/backup-file.ts';
import type { Argon2Cost, DeriveKey } from '../secrets/passphrase-key.ts';
import { adoptHousehold, copyHousehold } from './copy-household.ts';
import { migrations } from './migrate.ts';
import type { ScratchFiles } from './scratch-files.ts';
import type { Sql } from './sql.ts';

type Parts = {
  readonly sql: Sql;
  readonly scratch: ScratchFiles;
  readonly log: Log;
  readonly deriveKey: DeriveKey;
  readonly passphraseCost: Argon2Cost;
};

/** Backing up and restoring, without regard to who may. */
export type VaultBackups = Pick<Vault, 'backUp' | 'incomingBackup' | 'discardBackups'> & {
  readonly restore: (path: string, passphrase: string) => Promise<void>;
};

export function createVaultBackups({ sql, scratch, log, deriveKey, passphraseCost }: Parts): VaultBackups {
  return {
    async backUp({ passphrase, at, path = scratch.path('backup.out') }) {
      scratch.remove('backup.copy');
      const plainPath = scratch.path('backup.copy');
      try {
        await copyHousehold(sql, plainPath, log);
        await writeBackup({
          plainPath,
          path,
          passphrase,
          deriveKey,
          cost: passphraseCost,
          schema: migrations.length,
          at,
        });
        return path;
      } finally {
        scratch.remove('backup.copy');
      }
    },
    async restore(path, passphrase) {
      scratch.remove('restore.copy');
      const plainPath = scratch.path('restore.copy');
      try {
        await readBackup({ path, plainPath, passphrase, deriveKey, newestSchema: migrations.length });
        adoptHousehold(sql, plainPath);
      } finally {
        scratch.remove('restore.copy');
      }
    },
    incomingBackup: () => scratch.path('restore.in'),
    discardBackups() {
      scratch.remove('backup.out');
      scratch.remove('restore.in');
    },
  };
}
