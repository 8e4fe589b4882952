import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { EvaluateHost } from '../../../research/evaluate/evaluate-host.ts';
import { createLabProgram } from '../../../research/lab/program.ts';
import { readArrayFile } from '../../../research/lab/train/array-file.ts';
import type { Checkpoint } from '../../../research/lab/train/checkpoint.ts';

describe('the lab on drawn characters', () => {
  let cache = '';
  before(async () => {
    cache = await mkdtemp(join(tmpdir(), 'familiar-lab-'));
  });
  after(() => rm(cache, { recursive: true }));

  /** Runs a command and returns what it wrote on standard output. */
  async function lab(...args: readonly string[]): Promise<string> {
    let text = '';
    const stdout = { write: (part: string) => (text += part) };
    const host = { args, stdout, stderr: { write: () => true } } as unknown as EvaluateHost;
    await createLabProgram(host).parseAsync([...args, '--cache', cache], { from: 'user' });
    return text;
  }
  const checkpointOf = async (name: string): Promise<Checkpoint> =>
    (await readArrayFile(join(cache, name, 'checkpoint.bin'))) as Checkpoint;

  it('trains, goes on, begins a second training with the first, and tells what came out', async () => {
    await lab('train', 'drawn', '--steps', '1');
    await lab('train', 'drawn', '--steps', '2');
    const first = await checkpointOf('drawn-triplet');
    assert.deepEqual([first.step, first.history.length], [2, 2]);
    await lab(
      'train',
      'drawn',
      '--steps',
      '1',
      '--out',
      join(cache, 'second'),
      '--start-from',
      join(cache, 'drawn-triplet'),
      '--rate',
      '0',
      '--turned',
      '1',
    );
    const second = await checkpointOf('second');
    assert.deepEqual(second.weights[0]?.filter, first.best?.weights[0]?.filter);
    assert.equal(JSON.parse(second.recipe).batch.quarterTurns, 1);
    assert.match(await lab('inspect', 'drawn'), /block 4: 64 maps of 2x2/);
    assert.match(
      await lab('evaluate', 'drawn', '--on', 'validation', '--views', '2'),
      /triplet loss, step \d, views 2: \d+\.\d+ % of the validation tasks/,
    );
    assert.equal(JSON.parse(await readFile(join(cache, 'second', 'net.json'), 'utf8')).collection, 'drawn');
  });

  it('refuses to go on with another recipe, to begin with nothing, and a share above one', async () => {
    await assert.rejects(lab('train', 'drawn', '--mirrored', '1'), { code: 'invalid' });
    await assert.rejects(lab('train', 'drawn', '--out', join(cache, 'third'), '--start-from', join(cache, 'nowhere')), {
      code: 'notFound',
    });
    await assert.rejects(lab('train', 'drawn', '--turned', '2'), /Give a number from 0 to 1/);
  });
});
