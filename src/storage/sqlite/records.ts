import type { Log } from '#core/ports/host.ts';
import type { SecretBox } from '#core/ports/secrets.ts';
import type { SupportSetStore } from '#core/ports/store.ts';
import { createAttemptFaceRecords } from './attempt-face-records.ts';
import { createAttemptRecords } from './attempt-records.ts';
import { householdPlaces, readHousehold } from './household-record.ts';
import { createMemberRecords } from './member-records.ts';
import { createRemovalRecords } from './removal-records.ts';
import { createSampleRecords } from './sample-records.ts';
import { createSealedFields } from './sealed-fields.ts';
import { createSettingsRecord } from './settings-record.ts';
import type { Sql } from './sql.ts';
import { createTuningRecord } from './tuning-record.ts';

/** The household's records behind this box. */
export function createRecords(sql: Sql, box: SecretBox, log: Log): SupportSetStore {
  const fields = createSealedFields(box);
  const { openName, ...members } = createMemberRecords(sql, fields);
  return {
    ...members,
    ...createSampleRecords(sql, fields, log),
    ...createRemovalRecords(sql),
    ...createAttemptRecords(sql, fields, openName),
    ...createAttemptFaceRecords(sql, fields, log),
    ...createSettingsRecord(sql, fields),
    ...createTuningRecord(sql, fields),
    householdName() {
      const household = readHousehold(sql);
      if (household === null) throw new Error('the records were opened before the household was made');
      return fields.openText(householdPlaces.name, household.sealedName);
    },
  };
}
