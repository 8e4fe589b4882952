import type { NewSample } from '#core/ports/sample-store.ts';
import type { FieldPlace } from '#core/ports/secrets.ts';
import type { Embedding } from '#core/recognition/embedding.ts';
import type { SealedFields } from './sealed-fields.ts';

/** What is sealed together about a sample. */
export type SampleDetails = Pick<NewSample, 'quality' | 'pose' | 'look' | 'landmarks'>;

/** `chip` is sealed in households of before faces were kept as one picture. */
type Column = 'embedding' | 'details' | 'picture' | 'chip' | 'wide';
type SealedRow = Readonly<Record<Exclude<Column, 'wide'>, Uint8Array>> & { readonly wide: Uint8Array | null };

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
      { embedding, quality, pose, look, landmarks = null, picture, wide }: NewSample,
    ): Omit<SealedRow, 'chip'> => ({
      embedding: fields.sealEmbedding(samplePlace(memberId, id, 'embedding'), embedding),
      details: fields.sealJson(samplePlace(memberId, id, 'details'), {
        quality,
        pose,
        ...(look && { look }),
        ...(landmarks && { landmarks }),
      } satisfies SampleDetails),
      picture: fields.sealBytes(samplePlace(memberId, id, 'picture'), picture.bytes),
      wide: wide ? fields.sealBytes(samplePlace(memberId, id, 'wide'), wide) : null,
    }),
    /** The same fields, sealed for another member; a chip that is empty stays so, as does what is not there. */
    reseal({ id, from, to }: SampleMove, row: SealedRow): SealedRow {
      const reseal = (column: Column, sealed: Uint8Array): Uint8Array =>
        fields.sealBytes(samplePlace(to, id, column), fields.openBytes(samplePlace(from, id, column), sealed));
      const { embedding, details, picture, chip, wide } = row;
      return {
        embedding: reseal('embedding', embedding),
        details: reseal('details', details),
        picture: reseal('picture', picture),
        chip: chip.length === 0 ? chip : reseal('chip', chip),
        wide: wide && reseal('wide', wide),
      };
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
    openWide: (memberId: number, id: number, sealed: Uint8Array): Uint8Array<ArrayBuffer> =>
      fields.openBytes(samplePlace(memberId, id, 'wide'), sealed),
    openPicture: (memberId: number, id: number, sealed: Uint8Array): Uint8Array<ArrayBuffer> =>
      fields.openBytes(samplePlace(memberId, id, 'picture'), sealed),
  };
}
