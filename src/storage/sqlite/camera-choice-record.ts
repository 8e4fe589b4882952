import type { ChosenCamera } from '#contract/calls/device.ts';
import type { CameraChoiceStore } from '#core/ports/camera-choice-store.ts';
import type { SealedFields } from './sealed-fields.ts';
import type { Sql } from './sql.ts';

/** Where the choice is sealed. */
export const cameraChoicePlace = { table: 'camera_choice', row: 1, column: 'sealed' } as const;

/** The camera chosen on this computer. Sealed, because cameras are named after their owners. */
export function createCameraChoiceRecord(sql: Sql, fields: SealedFields): CameraChoiceStore {
  return {
    read() {
      const row = sql.get<{ sealed: Uint8Array }>('SELECT sealed FROM camera_choice');
      return row ? fields.openJson<ChosenCamera>(cameraChoicePlace, row.sealed) : null;
    },
    save(camera) {
      const sealed = fields.sealJson(cameraChoicePlace, camera);
      sql.run('INSERT OR REPLACE INTO camera_choice (id, sealed) VALUES (1, ?)', sealed);
    },
  };
}
