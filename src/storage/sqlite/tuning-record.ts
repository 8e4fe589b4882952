import type { StoredTuning, TuningStore } from '#core/ports/tuning-store.ts';
import type { PairHead } from '#core/recognition/pair-head.ts';
import type { SealedFields } from './sealed-fields.ts';
import type { Sql } from './sql.ts';

/** Where the tuning is sealed. */
export const tuningPlace = { table: 'tuning', row: 1, column: 'sealed' } as const;

/** The household's tuning: one sealed JSON, in which directions are lists of numbers. */
export function createTuningRecord(sql: Sql, fields: SealedFields): TuningStore {
  return {
    read() {
      const row = sql.get<{ sealed: Uint8Array }>('SELECT sealed FROM tuning');
      return row
        ? withDirections(fields.openJson<StoredTuning>(tuningPlace, row.sealed), (numbers) =>
            Float32Array.from(numbers),
          )
        : null;
    },
    save(tuning) {
      sql.run(
        'INSERT OR REPLACE INTO tuning (id, sealed) VALUES (1, ?)',
        fields.sealJson(
          tuningPlace,
          withDirections(tuning, (numbers) => [...numbers]),
        ),
      );
      sql.emptyJournal();
    },
  };
}

/** The tuning with every direction as something else: a list of numbers for JSON, or numbers again. */
function withDirections(tuning: StoredTuning, change: (numbers: Iterable<number>) => unknown): StoredTuning {
  if (tuning.examined === null) return tuning;
  const { examination } = tuning.examined;
  const pairs = examination.pairs.map(({ learnt, ...pair }) => ({
    ...pair,
    learnt:
      learnt === null
        ? null
        : { ...learnt, head: { ...learnt.head, direction: change(learnt.head.direction) as PairHead['direction'] } },
  }));
  return { ...tuning, examined: { ...tuning.examined, examination: { ...examination, pairs } } };
}
