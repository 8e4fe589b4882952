import { defaultSettings, type Settings, settingsSchema } from '#contract/household.ts';
import type { SettingsStore } from '#core/ports/settings-store.ts';
import type { SealedFields } from './sealed-fields.ts';
import type { Sql } from './sql.ts';

/** Where the settings are sealed. */
export const settingsPlace = { table: 'settings', row: 1, column: 'sealed' } as const;

/** The household's settings. Sealed, so that the security level cannot be lowered by editing the file. */
export function createSettingsRecord(sql: Sql, fields: SealedFields): SettingsStore {
  return {
    read() {
      const row = sql.get<{ sealed: Uint8Array }>('SELECT sealed FROM settings');
      const saved = row ? fields.openJson<Partial<Settings>>(settingsPlace, row.sealed) : {};
      return settingsSchema.parse({ ...defaultSettings, ...saved });
    },
    save(settings) {
      sql.run('INSERT OR REPLACE INTO settings (id, sealed) VALUES (1, ?)', fields.sealJson(settingsPlace, settings));
    },
  };
}
