import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { test } from 'node:test';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { FamiliarError } from '#contract/result.ts';
import { createImageCodec } from '#engine/images/image-codec.ts';
import { slowPicture } from '../../fixtures/slow-picture.ts';

const small = () =>
  sharp({ create: { width: 8, height: 8, channels: 3, background: '#804020' } })
    .png()
    .toBuffer();

/** What a program of its own prints that has only the codec. */
async function run(body: string): Promise<string> {
  const program = `import { createImageCodec } from '#engine/images/image-codec.ts';\n${body}`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program]);
  return stdout.trim();
}

const encode = `await codec.encodePixels(new Uint8Array(48), { width: 4, height: 4 }, 90);`;

test('ends a picture in the middle at its time limit, and goes on with the next', async () => {
  const { file, limitMs } = await slowPicture();
  const codec = createImageCodec({ jobMs: limitMs, idleMs: 5000 });
  await codec.decode(await small());
  const startedAt = performance.now();
  const late = await codec.decode(file).catch((error: unknown) => error);
  const waitedMs = performance.now() - startedAt;
  assert.ok(late instanceof FamiliarError && late.reason === 'pictureTooSlow', String(late));
  assert.ok(waitedMs < 3 * limitMs, `${waitedMs} ms`);
  const { width } = await codec.decode(await small());
  assert.equal(width, 8);
  const before = process.cpuUsage();
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const { user } = process.cpuUsage(before);
  assert.ok(user < 500_000, `it is still at work: ${user} microseconds of a second`);
});

test('refuses what would wait too long behind slow pictures, instead of keeping its host waiting', async () => {
  const { file, limitMs } = await slowPicture();
  const codec = createImageCodec({ jobMs: limitMs / 2, idleMs: 5000 });
  const startedAt = performance.now();
  const reasons = await Promise.all(
    Array.from({ length: 20 }, () => codec.decode(file).catch((error: FamiliarError) => error.reason)),
  );
  const tookMs = performance.now() - startedAt;
  assert.deepEqual(new Set(reasons), new Set(['pictureTooSlow']));
  assert.ok(tookMs < 8 * limitMs, `${tookMs} ms`);
});

test('loads no native library, although one is installed', { skip: process.platform !== 'linux' }, async () => {
  const said = await run(`
    import { readFileSync } from 'node:fs';
    const codec = createImageCodec();
    ${encode}
    console.log(/sharp|vips|glib/.test(readFileSync('/proc/self/maps', 'utf8')));`);
  assert.equal(said, 'false');
});

test('keeps no program alive, and its thread goes when nothing comes for a while', async () => {
  const said = await run(`
    const threads = () => process.report.getReport().workers.length;
    const codec = createImageCodec({ jobMs: 10_000, idleMs: 100 });
    ${encode}
    const during = threads();
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const after = threads();
    ${encode}
    console.log(during, after);`);
  assert.equal(said, '1 0');
});
