import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import type { RgbaImage } from '#core/vision/image.ts';
import { manFaces, otherFaces } from '../../fixtures/face-grid.ts';
import { asPng } from '../../fixtures/webcam-frame.ts';

/** Writes files below a folder, by their path there. */
export function writeFiles(root: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
}

const brokenJpeg = Buffer.from('ffd8ffe000104a464946', 'hex');

/** A picture's mirror image as a PNG file. */
export async function mirrored({ width, height, data }: RgbaImage): Promise<Uint8Array> {
  return new Uint8Array(
    await sharp(data, { raw: { width, height, channels: 4 } })
      .flop()
      .png()
      .toBuffer(),
  );
}

const greyWall = (): Promise<Uint8Array> =>
  sharp({ create: { width: 120, height: 120, channels: 3, background: { r: 120, g: 120, b: 120 } } })
    .png()
    .toBuffer()
    .then((bytes) => new Uint8Array(bytes));

/**
 * Four pictures of one man and, of each of three others, a picture and its mirror image: 10 pictures of 4 people by
 * `<person>/<number>.png`.
 */
export async function personPictures(): Promise<Record<string, Uint8Array>> {
  const [men, others] = await Promise.all([manFaces(), otherFaces()]);
  const files: Record<string, Uint8Array> = {};
  for (const [i, tile] of men.slice(0, 4).entries()) files[`man/${i + 1}.png`] = await asPng(tile);
  for (const [i, tile] of others.slice(0, 3).entries()) {
    files[`other-${i}/1.png`] = await asPng(tile);
    files[`other-${i}/2.png`] = await mirrored(tile);
  }
  return files;
}

/** What a real folder holds beside pictures: a text, hidden files, a broken picture and one without a face. */
export async function strayFiles(): Promise<Record<string, string | Uint8Array>> {
  return {
    'README.txt': 'no picture',
    'man/notes.txt': 'no picture either',
    'man/.hidden.png': 'not looked at',
    'other-0/broken.jpg': brokenJpeg,
    'other-1/wall.png': await greyWall(),
  };
}
