import type { Database } from 'better-sqlite3';

/**
 * One picture for each face, for people and for nets alike; `shows` says how much of the face's surroundings is in it,
 * in sides of the aligned chip, which is all that there was before. `sample_pictures.chip` holds the chips of before
 * until each has become its sample's picture, which takes the key and the engine; it is empty from then on. The faces
 * of attempts are kept for days: their pictures do. `failed_embedder` names the embedder for which no new embedding
 * could be made of a sample.
 */
export function keepOnePicture(database: Database): void {
  database.exec(`
    ALTER TABLE sample_pictures ADD COLUMN shows REAL NOT NULL DEFAULT 1;
    ALTER TABLE samples ADD COLUMN failed_embedder TEXT;
    ALTER TABLE attempt_faces ADD COLUMN shows REAL NOT NULL DEFAULT 1;
    ALTER TABLE attempt_faces DROP COLUMN chip;
  `);
}
