import type { NewSample } from '#core/ports/sample-store.ts';
import type { FieldPlace } from '#core/ports/secrets.ts';
import type { Embedding } from '#core/recognition/embedding.ts';
import type { SealedFields } from './sealed-fields.ts';

/** What is sealed together about a sample. */
export type SampleDetails = Pick<NewSample, 'quality' | 'pose' | 'landmarks'>;

type Column = 'embedding' | 'details' | 'picture' | 'chip';
type Sealed = Readonly<Record<Column, Uint8Array>>;

/** The member is part of the place, so that a sample given to another member by editing the file does not open. */
export function samplePlace(memberId: number, sampleId: number, column: Column): FieldPlace {
  return { table: `samples of member ${memberId}`, row: sampleId, column };
}

/** A sample's fields, sealed for the member they belong to. */
export function createSampleFields(fields: SealedFields) {
  return {
    seal: (
      memberId: number,
      id: number,
      { embedding, quality, pose, landmarks = null, picture, chip }: NewSample,
    ): Sealed => ({
      embedding: fields.sealEmbedding(samplePlace(memberId, id, 'embedding'), embedding),
      details: fields.sealJson(samplePlace(memberId, id, 'details'), {
        quality,
        pose,
        ...(landmarks && { landmarks }),
      } satisfies SampleDetails),
      picture: fields.sealBytes(samplePlace(memberId, id, 'picture'), picture),
      chip: fields.sealBytes(samplePlace(memberId, id, 'chip'), chip),
    }),
    /** The same fields, sealed for another member. */
    reseal(memberId: number, toMemberId: number, id: number, sealed: Sealed): Sealed {
      const move = (column: Column): Uint8Array =>
        fields.sealBytes(
          samplePlace(toMemberId, id, column),
          fields.openBytes(samplePlace(memberId, id, column), sealed[column]),
        );
      return { embedding: move('embedding'), details: move('details'), picture: move('picture'), chip: move('chip') };
    },
    openEmbedding: (memberId: number, id: number, sealed: Uint8Array): Embedding =>
      fields.openEmbedding(samplePlace(memberId, id, 'embedding'), sealed),
    openDetails: (memberId: number, id: number, sealed: Uint8Array): SampleDetails =>
      fields.openJson<SampleDetails>(samplePlace(memberId, id, 'details'), sealed),
    openPicture: (memberId: number, id: number, sealed: Uint8Array): Uint8Array<ArrayBuffer> =>
      fields.openBytes(samplePlace(memberId, id, 'picture'), sealed),
  };
}
