import type { NewSample } from '#core/ports/sample-store.ts';
import type { FieldPlace } from '#core/ports/secrets.ts';
import type { Embedding } from '#core/recognition/embedding.ts';
import type { SealedFields } from './sealed-fields.ts';

/** What is sealed together about a sample. */
export type SampleDetails = Pick<NewSample, 'quality' | 'pose' | 'look' | 'landmarks'>;

/** `chip` is sealed in households of before faces were kept as one picture. */
type Column = 'embedding' | 'details' | 'picture' | 'chip';
type SealedRow = Readonly<Record<Column, Uint8Array>>;

/** The member is part of the place, so that a sample given to another member by editing the file does not open. */
export function samplePlace(memberId: number, sampleId: number, column: Column): FieldPlace {
  return { table: `samples of member ${memberId}`, row: sampleId, column };
}

/** A sample goes from one member to another. */
type SampleMove = { readonly id: number; readonly from: number; readonly to: number };

export type SampleFields = ReturnType<typeof createSampleFields>;

/** A sample's fields, sealed for the member they belong to. */
export function createSampleFields(fields: SealedFields) {
  return {
    seal: (
      memberId: number,
      id: number,
      { embedding, quality, pose, look, landmarks = null, picture }: NewSample,
    ): Omit<SealedRow, 'chip'> => ({
      embedding: fields.sealEmbedding(samplePlace(memberId, id, 'embedding'), embedding),
      details: fields.sealJson(samplePlace(memberId, id, 'details'), {
        quality,
        pose,
        ...(look && { look }),
        ...(landmarks && { landmarks }),
      } satisfies SampleDetails),
      picture: fields.sealBytes(samplePlace(memberId, id, 'picture'), picture.bytes),
    }),
    /** The same fields, sealed for another member; one that is empty stays so. */
    reseal({ id, from, to }: SampleMove, row: SealedRow): SealedRow {
      const move = (column: Column): Uint8Array => {
        const opened = () => fields.openBytes(samplePlace(from, id, column), row[column]);
        return row[column].length === 0 ? row[column] : fields.sealBytes(samplePlace(to, id, column), opened());
      };
      return { embedding: move('embedding'), details: move('details'), picture: move('picture'), chip: move('chip') };
    },
    sealEmbedding: (memberId: number, id: number, embedding: Embedding): Uint8Array =>
      fields.sealEmbedding(samplePlace(memberId, id, 'embedding'), embedding),
    sealPicture: (memberId: number, id: number, picture: Uint8Array): Uint8Array =>
      fields.sealBytes(samplePlace(memberId, id, 'picture'), picture),
    openChip: (memberId: number, id: number, sealed: Uint8Array): Uint8Array =>
      fields.openBytes(samplePlace(memberId, id, 'chip'), sealed),
    openEmbedding: (memberId: number, id: number, sealed: Uint8Array): Embedding =>
      fields.openEmbedding(samplePlace(memberId, id, 'embedding'), sealed),
    openDetails: (memberId: number, id: number, sealed: Uint8Array): SampleDetails =>
      fields.openJson<SampleDetails>(samplePlace(memberId, id, 'details'), sealed),
    openPicture: (memberId: number, id: number, sealed: Uint8Array): Uint8Array<ArrayBuffer> =>
      fields.openBytes(samplePlace(memberId, id, 'picture'), sealed),
  };
}
