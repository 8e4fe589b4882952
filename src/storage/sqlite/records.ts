import { shownName } from '#contract/names.ts';
import type { Log } from '#core/ports/host.ts';
import type { SecretBox } from '#core/ports/secrets.ts';
import type { Store } from '#core/ports/store.ts';
import { createAttemptFaceRecords } from './attempt-face-records.ts';
import { createAttemptRecords } from './attempt-records.ts';
import { createCameraChoiceRecord } from './camera-choice-record.ts';
import { createEmbeddingRecords } from './embedding-records.ts';
import { householdPlaces, readHousehold, renameHousehold } from './household-record.ts';
import { createMemberRecords } from './member-records.ts';
import { createPictureCountRecords } from './picture-count-records.ts';
import { createPortraitRecords } from './portrait-records.ts';
import { createRemovalRecords } from './removal-records.ts';
import { createSampleRecords } from './sample-records.ts';
import { createSealedFields } from './sealed-fields.ts';
import { createSettingsRecord } from './settings-record.ts';
import type { Sql } from './sql.ts';
import { createTuningRecord } from './tuning-record.ts';

/** The household's records behind this box. */
export function createRecords(sql: Sql, box: SecretBox, log: Log): Store {
  const fields = createSealedFields(box);
  const { openName, ...members } = createMemberRecords(sql, fields);
  const samples = createSampleRecords(sql, fields, log);
  return {
    household: {
      name() {
        const household = readHousehold(sql);
        if (household === null) throw new Error('the records were opened before the household was made');
        return shownName(fields.openText(householdPlaces.name, household.sealedName));
      },
      rename: (name) => renameHousehold(sql, fields.sealText(householdPlaces.name, name)),
    },
    members,
    samples,
    embeddings: createEmbeddingRecords(sql, fields),
    pictureCounts: createPictureCountRecords(sql, fields),
    portraits: createPortraitRecords(sql, samples),
    removals: createRemovalRecords(sql),
    attempts: createAttemptRecords(sql, fields, openName),
    attemptFaces: createAttemptFaceRecords(sql, fields, log),
    settings: createSettingsRecord(sql, fields),
    tuning: createTuningRecord(sql, fields),
    cameraChoice: createCameraChoiceRecord(sql, fields),
  };
}
