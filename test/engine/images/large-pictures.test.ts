import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import sharp from 'sharp';
import { FamiliarError } from '#contract/result.ts';
import { createImageCodec } from '#engine/images/image-codec.ts';
import { en } from '#words/en/catalogue.ts';
import { failureWords } from '#words/failure-words.ts';

const codec = createImageCodec();

const refusalOf = async (file: Uint8Array): Promise<string> => {
  const error = await codec.decode(file).catch((reason: unknown) => reason);
  return error instanceof FamiliarError ? failureWords(en, error.failure) : assert.fail('it was read');
};

/** A JPEG of one colour, of any size. */
const plainJpeg = (sides: { width: number; height: number }, progressive = false) =>
  sharp({ create: { ...sides, channels: 3, background: '#808080' }, limitInputPixels: false })
    .jpeg({ progressive })
    .toBuffer();

test('reads a JPEG of 200 megapixels, as phones make them, in memory that does not grow with them', async () => {
  const file = await plainJpeg({ width: 16_384, height: 12_288 });
  const program = `
    import { readFileSync } from 'node:fs';
    import { createImageCodec } from '#engine/images/image-codec.ts';
    const file = Buffer.from(readFileSync(0));
    const before = process.resourceUsage().maxRSS;
    const { width, height } = await createImageCodec().decode(file);
    console.log(JSON.stringify([width, height, process.resourceUsage().maxRSS - before]));`;
  const child = execFile(process.execPath, ['--input-type=module', '--eval', program]);
  child.stdin?.end(file);
  const [imageWidth, imageHeight, grownKb] = JSON.parse(await text(child.stdout ?? assert.fail()));
  assert.deepEqual([imageWidth, imageHeight], [1920, 1440]);
  assert.ok(grownKb < 450 * 1024, `${grownKb} kB`);
});

test('refuses larger ones, and those in passes, whose memory grows with their size', async () => {
  assert.match(
    await refusalOf(await plainJpeg({ width: 16_384, height: 12_296 })),
    /too large .* at most 50 megapixels/,
  );
  assert.match(
    await refusalOf(await plainJpeg({ width: 8192, height: 6152 }, true)),
    /too large .* at most 50 megapixels/,
  );
});
