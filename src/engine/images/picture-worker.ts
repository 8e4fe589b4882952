import { parentPort } from 'node:worker_threads';
// Named for those who pack: sharp finds it by itself, since this thread can load nothing native.
import '@img/sharp-wasm32/sharp.node';
import sharp from 'sharp';
import { FamiliarError } from '#contract/result.ts';
import type { PictureAnswer, PictureJob, PictureReply } from './picture-work.ts';
import { readPicture } from './read-picture.ts';

type JobOf<K extends PictureJob['kind']> = Extract<PictureJob, { kind: K }>;
type Answers = { readonly [K in PictureJob['kind']]: (job: JobOf<K>) => Promise<PictureAnswer[K]> };

// Pictures are private, and one at a time is read: nothing is kept, and one thread does.
sharp.cache(false);
sharp.concurrency(1);

/** Longer side of what is shown of a photo: twice the width that it has on the screen. */
const previewSide = 1280;

const answers: Answers = {
  decode: ({ bytes }) => readPicture(bytes),
  async encodePreview({ bytes, width, height }) {
    const picture = sharp(bytes, { raw: { width, height, channels: 4 } }).removeAlpha();
    const small = picture.resize({ width: previewSide, height: previewSide, fit: 'inside', withoutEnlargement: true });
    return new Uint8Array(await small.webp({ quality: 80, effort: 2 }).toBuffer());
  },
  async encodePixels({ bytes, width, height, quality }) {
    const picture = sharp(bytes, { raw: { width, height, channels: 3 } });
    return new Uint8Array(await picture.webp({ quality }).toBuffer());
  },
};

function answer(job: PictureJob): Promise<PictureReply> {
  const done = (answers[job.kind] as (job: PictureJob) => Promise<PictureAnswer[PictureJob['kind']]>)(job);
  return done.then(
    (value) => ({ ok: true, value }),
    (error: unknown) => ({
      ok: false,
      failure: error instanceof FamiliarError ? error.failure : null,
      fault: error instanceof Error ? error.message : String(error),
    }),
  );
}

async function serve(job: PictureJob): Promise<void> {
  const reply = await answer(job);
  const own = reply.ok ? [('data' in reply.value ? reply.value.data : reply.value).buffer] : [];
  parentPort?.postMessage(reply, own);
}

parentPort?.on('message', (job: PictureJob) => void serve(job));
