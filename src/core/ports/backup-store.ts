/** Backups of the household file. */
export interface BackupStore {
  /**
   * Seals everything into one file that this passphrase opens, while the app goes on; into a passing file of the data
   * folder when no path is named. Resolves with the path. @throws FamiliarError `storeFailed`
   */
  create(backup: { readonly passphrase: string; readonly at: number; readonly path?: string }): Promise<string>;
  /** Where a backup that arrives in pieces is gathered. */
  incomingPath(): string;
  /** Removes what backing up and restoring left in the data folder. */
  discard(): void;
  /**
   * Restores a backup in the place of what there is, all or nothing; the vault is sealed then.
   * @throws FamiliarError `conflict` (there is a household and `replace` is not set, or a newer Familiar made it),
   * `invalid`, `wrongPassphrase`, `storeFailed`
   */
  restore(backup: { readonly path: string; readonly passphrase: string; readonly replace: boolean }): Promise<void>;
}
