import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import sharp from 'sharp';
import { drawIcons } from '../../../../scripts/release/icons/draw-icons.ts';

const root = resolve(import.meta.dirname, '..', '..', '..', '..');
const folder = join(root, 'assets', 'icons');
const read = (path: string): Buffer => readFileSync(join(folder, path));
const pngStart = Buffer.from('89504e470d0a1a0a', 'hex');

/** The PNGs within a file, in their order: one, or all those of an icon of several sizes. */
function picturesIn(file: Buffer): Buffer[] {
  const starts: number[] = [];
  for (let at = file.indexOf(pngStart); at >= 0; at = file.indexOf(pngStart, at + 1)) starts.push(at);
  return starts.map((start, index) => file.subarray(start, starts[index + 1]));
}

/** Two systems round edges a little differently: a channel may be off by so much. */
const tolerance = 6;

async function differs(one: Buffer, other: Buffer): Promise<boolean> {
  const [a, b] = await Promise.all([one, other].map((png) => sharp(png).ensureAlpha().raw().toBuffer()));
  return a?.length !== b?.length || a?.some((value, at) => Math.abs(value - (b?.[at] ?? 0)) > tolerance) === true;
}

test('every icon is as its drawing gives it (node scripts/dev/run.mjs scripts/release/icons.ts draws them anew)', async () => {
  const drawn = await drawIcons(folder);
  assert.ok(drawn.size > 10);
  for (const [path, bytes] of drawn) {
    const [fresh, kept] = [picturesIn(bytes), picturesIn(read(path))];
    assert.equal(kept.length, fresh.length, path);
    for (const [index, png] of fresh.entries())
      assert.equal(await differs(png, kept[index] ?? Buffer.alloc(0)), false, `${path}, picture ${index + 1}`);
  }
  assert.equal(readFileSync(join(root, 'src/renderer/public/icon.svg'), 'utf8'), read('app.svg').toString());
});

test('another drawing is not taken for the same', async () => {
  assert.equal(await differs(read('png/48x48.png'), read('png/64x64.png')), true);
  assert.equal(
    await differs(read('tray/tray.png'), await sharp(read('tray/tray.png')).flop().tint('red').png().toBuffer()),
    true,
  );
});

test('Windows finds each size of the icon where the table says', async () => {
  const file = read('familiar.ico');
  assert.deepEqual([file.readUInt16LE(0), file.readUInt16LE(2)], [0, 1]);
  const sizes: number[] = [];
  for (let index = 0; index < file.readUInt16LE(4); index++) {
    const entry = file.subarray(6 + 16 * index, 22 + 16 * index);
    const from = entry.readUInt32LE(12);
    const { width, height } = await sharp(file.subarray(from, from + entry.readUInt32LE(8))).metadata();
    const side = entry.readUInt8(0) || 256;
    assert.deepEqual([width, height], [side, side]);
    sizes.push(side);
  }
  assert.deepEqual(sizes, [16, 20, 24, 32, 40, 48, 64, 128, 256]);
});

test('macOS finds each size of the icon where its blocks say', async () => {
  const file = read('familiar.icns');
  assert.deepEqual([file.toString('latin1', 0, 4), file.readUInt32BE(4)], ['icns', file.length]);
  const widths: Record<string, number | undefined> = {};
  for (let at = 8; at < file.length; at += file.readUInt32BE(at + 4)) {
    const picture = file.subarray(at + 8, at + file.readUInt32BE(at + 4));
    widths[file.toString('latin1', at, at + 4)] = (await sharp(picture).metadata()).width;
  }
  assert.deepEqual(widths, { ic11: 32, ic12: 64, ic07: 128, ic13: 256, ic08: 256, ic14: 512, ic09: 512, ic10: 1024 });
});

test('in the menu bar of macOS the sign has no colour of its own, and a clear ground', async () => {
  const { data } = await sharp(read('tray/trayTemplate@2x.png')).raw().toBuffer({ resolveWithObject: true });
  const pixels = Array.from({ length: data.length / 4 }, (_, index) => [...data.subarray(4 * index, 4 * index + 4)]);
  assert.ok(pixels.every(([red, green, blue, alpha]) => alpha === 0 || (red === 0 && green === 0 && blue === 0)));
  const share = pixels.filter(([, , , alpha = 0]) => alpha > 128).length / pixels.length;
  assert.ok(share > 0.15 && share < 0.6, String(share));
});
