import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import sharp, { type Sharp } from 'sharp';
import { FamiliarError } from '#contract/result.ts';
import type { RgbaImage } from '#core/vision/image.ts';
import { createImageCodec } from '#engine/images/image-codec.ts';
import { en } from '#words/en/catalogue.ts';
import { failureWords } from '#words/failure-words.ts';
import { heicQuadrants } from '../../fixtures/heic-quadrants.ts';
import { madePng } from '../../fixtures/made-png.ts';
import { sharedData, skipWithout } from '../../fixtures/shared-data.ts';

const codec = createImageCodec();

const [width, height] = [96, 64];

/** Red left above, green right above, blue left below, white right below: no two turns look alike. */
const quadrants = Uint8Array.from({ length: width * height * 3 }, (_, i) => {
  const [x, y] = [((i / 3) % width) | 0, (i / 3 / width) | 0];
  const colour =
    y < height / 2 ? (x < width / 2 ? [220, 30, 30] : [30, 200, 30]) : x < width / 2 ? [30, 30, 220] : [240, 240, 240];
  return colour[i % 3] ?? 0;
});

const picture = (): Sharp => sharp(quadrants, { raw: { width, height, channels: 3 } });

const colourAt = (image: RgbaImage, x: number, y: number): number[] => {
  const at = (Math.floor(y * image.height) * image.width + Math.floor(x * image.width)) * 4;
  return [...image.data.subarray(at, at + 4)];
};

const assertQuadrants = (image: RgbaImage, tolerance = 30) => {
  const expected = {
    '0.25,0.25': [220, 30, 30],
    '0.75,0.25': [30, 200, 30],
    '0.25,0.75': [30, 30, 220],
    '0.75,0.75': [240, 240, 240],
  };
  for (const [place, colour] of Object.entries(expected)) {
    const [x = 0, y = 0] = place.split(',').map(Number);
    const actual = colourAt(image, x, y);
    assert.ok(
      colour.every((value, i) => Math.abs((actual[i] ?? 0) - value) <= tolerance),
      `at ${place}: ${actual} is not ${colour}`,
    );
    assert.equal(actual[3], 255);
  }
};

const refusal = async (bytes: Uint8Array): Promise<string> => {
  const error: unknown = await codec.decode(bytes).then(
    () => assert.fail('the picture was accepted'),
    (cause: unknown) => cause,
  );
  assert.ok(error instanceof FamiliarError && error.code === 'badImage', String(error));
  return failureWords(en, error.failure);
};

test('reads every format it promises', async () => {
  const files = {
    jpeg: picture().jpeg({ quality: 95 }),
    png: picture().png(),
    palette: picture().png({ palette: true }),
    webp: picture().webp({ quality: 95 }),
    lossless: picture().webp({ lossless: true }),
    avif: picture().avif({ quality: 80 }),
    gif: picture().gif(),
    tiff: picture().tiff(),
    packed: picture().tiff({ compression: 'lzw', predictor: 'horizontal' }),
    tiled: picture().tiff({ compression: 'jpeg', quality: 95, tile: true }),
    sixteen: picture().toColourspace('rgb16').tiff({ compression: 'deflate' }),
    large: picture().tiff({ bigtiff: true }),
  };
  for (const [name, file] of Object.entries(files)) {
    const image = await codec.decode(await file.toBuffer());
    assert.deepEqual([name, image.width, image.height, image.data.length], [name, width, height, width * height * 4]);
    assertQuadrants(image);
  }
  const netpbm = Buffer.concat([Buffer.from(`P6 ${width} ${height} 255\n`), quadrants]);
  assertQuadrants(await codec.decode(netpbm), 0);
});

test('reads and makes the pixels that the native library would, so that embeddings stay what they are', async () => {
  const photo = () => picture().resize(2400, 1600, { kernel: 'cubic' }).modulate({ saturation: 0.7 });
  const files = { jpeg: photo().jpeg({ quality: 88 }), webp: photo().webp(), avif: photo().avif(), png: photo().png() };
  for (const [name, file] of Object.entries(files)) {
    const bytes = await file.toBuffer();
    const native = sharp(bytes).resize({ width: 1920, height: 1920, fit: 'inside' }).ensureAlpha();
    assert.ok((await native.raw().toBuffer()).equals((await codec.decode(bytes)).data), name);
  }
  const chip = new Uint8Array(await picture().resize(256, 256, { fit: 'fill' }).raw().toBuffer());
  const native = sharp(chip, { raw: { width: 256, height: 256, channels: 3 } }).webp({ quality: 90 });
  assert.ok((await native.toBuffer()).equals(await codec.encodePixels(chip, { width: 256, height: 256 }, 90)));
});

test('turns a photo upright, whichever way its camera was held', async () => {
  for (let orientation = 1; orientation <= 8; orientation++) {
    const upright = await picture().png().toBuffer();
    const turned = await sharp(await asStored(upright, orientation))
      .withMetadata({ orientation })
      .jpeg({ quality: 95 })
      .toBuffer();
    const image = await codec.decode(turned);
    assert.deepEqual([image.width, image.height], [width, height]);
    assertQuadrants(image);
  }
});

/**
 * What a camera stores for an upright picture with an EXIF orientation: the inverse of the turn that the viewer has to
 * make.
 */
const asStored = (upright: Buffer, orientation: number): Promise<Buffer> => {
  const file = sharp(upright);
  const turns: Record<number, () => Promise<Buffer>> = {
    1: () => file.toBuffer(),
    2: () => file.flop().toBuffer(),
    3: () => file.rotate(180).toBuffer(),
    4: () => file.flip().toBuffer(),
    5: async () =>
      sharp(await file.flop().toBuffer())
        .rotate(270)
        .toBuffer(),
    6: () => file.rotate(270).toBuffer(),
    7: async () =>
      sharp(await file.flop().toBuffer())
        .rotate(90)
        .toBuffer(),
    8: () => file.rotate(90).toBuffer(),
  };
  return turns[orientation]?.() ?? assert.fail();
};

test('converts 16 bits, grey and four-colour print, and lays transparency on light grey', async () => {
  const sixteen = await picture().toColourspace('rgb16').png().toBuffer();
  assertQuadrants(await codec.decode(sixteen));
  const grey = await codec.decode(await picture().greyscale().png().toBuffer());
  const [red, green, blue] = colourAt(grey, 0.25, 0.25);
  assert.ok(red === green && green === blue);
  const print = await codec.decode(await picture().toColourspace('cmyk').jpeg({ quality: 95 }).toBuffer());
  assert.ok((colourAt(print, 0.25, 0.25)[0] ?? 0) > (colourAt(print, 0.25, 0.25)[2] ?? 0) + 80);
  const clear = await sharp({
    create: { width: 20, height: 20, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
  })
    .png()
    .toBuffer();
  assert.deepEqual(colourAt(await codec.decode(clear), 0.5, 0.5), [200, 200, 200, 255]);
});

test('shrinks a large photo to 1920 pixels and leaves a small one alone', async () => {
  const large = await sharp({ create: { width: 3000, height: 1500, channels: 3, background: '#808080' } })
    .jpeg()
    .toBuffer();
  const image = await codec.decode(large);
  assert.deepEqual([image.width, image.height], [1920, 960]);
  const tiny = await codec.decode(
    await sharp({ create: { width: 1, height: 1, channels: 3, background: '#808080' } })
      .png()
      .toBuffer(),
  );
  assert.deepEqual([tiny.width, tiny.height], [1, 1]);
});

test('reads the HEIC photo of a phone, in its true colours', async () => {
  for (const file of [heicQuadrants.plain, heicQuadrants.wideGamut]) {
    const image = await codec.decode(file);
    assert.deepEqual([image.width, image.height], [width, height]);
    assertQuadrants(image, 12);
  }
});

test('refuses a HEIC photo that is cut off or no picture', async () => {
  const { plain } = heicQuadrants;
  for (const bytes of [plain.subarray(0, 40), plain.subarray(0, plain.length - 60)])
    assert.match(await refusal(bytes), /damaged or incomplete/);
});

test('refuses drawings, documents, other formats and nothing at all, each by what it is', async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><image href="file:///etc/passwd"/></svg>';
  const files: readonly (readonly [file: string, says: RegExp])[] = [
    [svg, /a drawing/],
    [`<?xml version="1.0"?>${svg}`, /a drawing/],
    [`\n\n ${svg}`, /a drawing/],
    ['%PDF-1.7', /a PDF/],
    ['BM', /contains text/],
    [`BM${'\0'.repeat(30)}`, /cannot read BMP pictures/],
    ['', /is empty/],
    ['hello', /contains text/],
    ['\0', /cannot read this file as a picture/],
    ['II*\0', /cannot read this file as a picture/],
    ['MM\0*', /cannot read this file as a picture/],
  ];
  for (const [text, says] of files) assert.match(await refusal(Buffer.from(text, 'latin1')), says, text);
});

test('says of a TIFF in a compression that is not read what helps, and not that it is damaged', async () => {
  const file = await picture().tiff().toBuffer();
  const directory = file.readUInt32LE(4);
  for (let at = directory + 2; at < directory + 2 + file.readUInt16LE(directory) * 12; at += 12)
    if (file.readUInt16LE(at) === 259) file.writeUInt16LE(34661, at + 8);
  assert.match(await refusal(file), /cannot read this file as a picture/);
});

test('refuses a compressed picture that unpacks to more than 50 megapixels', async () => {
  const bomb = await sharp({
    create: { width: 9000, height: 9000, channels: 3, background: '#000' },
    limitInputPixels: false,
  })
    .png()
    .toBuffer();
  assert.match(await refusal(bomb), /too large \(9000 x 9000 pixels\)\. Save it as JPEG/);
});

test('refuses by its header what would take long or much memory to read', async () => {
  const heavy = {
    'a column of 50 megapixels': madePng({ width: 1, height: 8192 * 6144 }, 8),
    'rows in passes, in 16 bits': madePng({ width: 8192, height: 6144 }, 16, true),
    'rows in passes': madePng({ width: 8192, height: 6144 }, 8, true),
    'in 16 bits': madePng({ width: 8192, height: 6144 }, 16),
  };
  await codec.decode(await picture().png().toBuffer());
  for (const [name, file] of Object.entries(heavy)) {
    const startedAt = performance.now();
    assert.match(await refusal(file), /too large|takes too long/, name);
    const tookMs = performance.now() - startedAt;
    assert.ok(tookMs < 500, `${name}: ${tookMs} ms`);
  }
  const netpbm = Buffer.concat([Buffer.from('P5 20000 1 255\n'), Buffer.alloc(20_000)]);
  assert.match(await refusal(netpbm), /too large \(20000 x 1/);
  const { width: side } = await codec.decode(madePng({ width: 2000, height: 2000 }, 16, true));
  assert.equal(side, 1920, 'an interlaced picture of 4 megapixels is read');
});

test('refuses a picture that was cut off', async () => {
  const noise = Uint8Array.from({ length: 200 * 200 * 3 }, (_, i) => Math.imul(i, 2654435761) >>> 24);
  const noisy = () => sharp(noise, { raw: { width: 200, height: 200, channels: 3 } });
  for (const file of [noisy().jpeg(), noisy().png(), noisy().webp(), noisy().avif(), noisy().gif()]) {
    const bytes = await file.toBuffer();
    assert.match(await refusal(bytes.subarray(0, bytes.length >> 1)), /damaged or incomplete/);
  }
});

test('answers any damage with a picture or a refusal, never with anything else', async () => {
  const good = await Promise.all(
    [
      picture().jpeg(),
      picture().png(),
      picture().webp(),
      picture().gif(),
      picture().avif(),
      picture().tiff({ compression: 'lzw' }),
      picture().tiff({ compression: 'deflate', tile: true }),
    ].map((file) => file.toBuffer()),
  );
  const damage = fc.record({
    file: fc.constantFrom(...good),
    hits: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 255 })), {
      minLength: 1,
      maxLength: 12,
    }),
    keep: fc.double({ min: 0.05, max: 1, noNaN: true }),
  });
  await fc.assert(
    fc.asyncProperty(damage, async ({ file, hits, keep }) => {
      const bytes = new Uint8Array(file);
      for (const [place, value] of hits) bytes[Math.floor(place * (bytes.length - 1))] = value;
      const outcome = await codec
        .decode(bytes.subarray(0, Math.ceil(bytes.length * keep)))
        .catch((error: unknown) => error);
      if (outcome instanceof FamiliarError) assert.equal(outcome.code, 'badImage');
      else {
        const image = outcome as RgbaImage;
        assert.equal(image.data.length, image.width * image.height * 4);
        assert.ok(image.width <= 1920 && image.height <= 1920);
      }
    }),
    { numRuns: 200 },
  );
});

test('encodes a chip as WebP that shows the same', async () => {
  const chip = new Uint8Array(await picture().resize(150, 150, { fit: 'fill' }).raw().toBuffer());
  const bytes = await codec.encodePixels(chip, { width: 150, height: 150 }, 85);
  const { format, width: side } = await sharp(bytes).metadata();
  assert.deepEqual([format, side], ['webp', 150]);
  assertQuadrants(await codec.decode(bytes));
});

test('makes a small picture to look at of a large one, of the same shape and colours', async () => {
  const large = await picture().resize(1920, 1280, { fit: 'fill' }).ensureAlpha().raw().toBuffer();
  const bytes = await codec.encodePreview({ width: 1920, height: 1280, data: new Uint8Array(large) });
  const image = await codec.decode(bytes);
  assert.deepEqual([image.width, image.height], [1280, 853]);
  assertQuadrants(image);
});

const bad = { skip: skipWithout('bad') };
const badFile = (name: string) => readFile(join(sharedData('bad') ?? '', name));

test('reads what can be read of the evaluation set of bad files', bad, async () => {
  const sizes = {
    'animated/Crash_test.gif': [800, 533],
    'animated/iss634.webp': [245, 245],
    'cmyk/Channel_digital_image_CMYK_color.jpg': [500, 333],
    'heif_avif/avif-orientation-6.avif': [1440, 1920],
    'heif_avif/example.heic': [1280, 854],
    'heif_avif/xiaomi.heic': [1920, 1440],
    'png16/Flag_of_the_Netherlands-16bit.png': [900, 600],
    'truncated/hopper_bad_exif.jpg': [500, 500],
    'exif_invalid/image01551.jpg': [61, 58],
  };
  for (const [name, size] of Object.entries(sizes)) {
    const image = await codec.decode(await badFile(name));
    assert.deepEqual([name, image.width, image.height], [name, ...size]);
  }
});

test('every stored orientation of the evaluation set shows the same picture', bad, async () => {
  const small = async (name: string) => {
    const { data, width: w, height: h } = await codec.decode(await badFile(name));
    return sharp(data, { raw: { width: w, height: h, channels: 4 } })
      .resize(24, 24, { fit: 'fill' })
      .raw()
      .toBuffer();
  };
  for (const kind of [
    'Landscape_0 Landscape_2 Landscape_4 Landscape_6 Landscape_8',
    'Portrait_1 Portrait_3 Portrait_5 Portrait_7',
  ]) {
    const [first, ...others] = await Promise.all(kind.split(' ').map((name) => small(`exif_orientation/${name}.jpg`)));
    assert.ok(first);
    for (const other of others) {
      const difference = other.reduce((sum, value, i) => sum + Math.abs(value - (first[i] ?? 0)), 0) / other.length;
      assert.ok(difference < 6, `mean difference ${difference}`);
    }
  }
});

test('refuses the broken, the huge and the unreadable of the evaluation set', bad, async () => {
  const refusals = {
    'truncated/truncated.jpg': /damaged/,
    'truncated/truncated.png': /damaged/,
    'truncated/broken.png': /damaged/,
    'truncated/zero_width.gif': /damaged/,
    'bombs/65536-uint32-limit.png': /too large/,
    'bombs/decompression_bomb.gif': /damaged/,
    'heif_avif/200MP.heic': /too large/,
    'heif_avif/empty.heic': /is empty/,
    'bmp_bad/reallybig.bmp': /cannot read BMP pictures/,
  };
  for (const [name, words] of Object.entries(refusals)) assert.match(await refusal(await badFile(name)), words, name);
});

test('answers every file of the evaluation set of bad files with a picture or a refusal', bad, async () => {
  const folder = sharedData('bad') ?? '';
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of names.filter((one) => one.isFile())) {
    const outcome = await codec
      .decode(await readFile(join(entry.parentPath, entry.name)))
      .catch((error: unknown) => error);
    if (outcome instanceof FamiliarError) assert.equal(outcome.code, 'badImage', entry.name);
    else
      assert.ok(
        (outcome as RgbaImage).width <= 1920 && (outcome as RgbaImage).height <= 1920,
        `${entry.name}: ${outcome}`,
      );
  }
});
