import type { ChosenCamera, TurnedCamera } from '#contract/calls/device.ts';
import type { CameraChoiceStore } from '#core/ports/camera-choice-store.ts';
import type { SealedFields } from './sealed-fields.ts';
import type { Sql } from './sql.ts';

/** Where the choice is sealed. */
export const cameraChoicePlace = { table: 'camera_choice', row: 1, column: 'sealed' } as const;

type Kept = { readonly chosen: ChosenCamera; readonly turned: readonly TurnedCamera[] };

/** What was sealed: before cameras could be turned, the choice alone. */
function keptOf(sealed: Kept | ChosenCamera): Kept {
  return sealed !== null && 'turned' in sealed ? sealed : { chosen: sealed, turned: [] };
}

/** The camera chosen on this computer. Sealed, because cameras are named after their owners. */
export function createCameraChoiceRecord(sql: Sql, fields: SealedFields): CameraChoiceStore {
  function read(): Kept {
    const row = sql.get<{ sealed: Uint8Array }>('SELECT sealed FROM camera_choice');
    return keptOf(row ? fields.openJson<Kept | ChosenCamera>(cameraChoicePlace, row.sealed) : null);
  }

  function save(kept: Kept): void {
    const sealed = fields.sealJson(cameraChoicePlace, kept);
    sql.run('INSERT OR REPLACE INTO camera_choice (id, sealed) VALUES (1, ?)', sealed);
  }

  return {
    read: () => read().chosen,
    save: (chosen) => save({ ...read(), chosen }),
    turned: () => read().turned,
    saveTurned: (turned) => save({ ...read(), turned }),
  };
}
