import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { toUnitLength } from '#core/tuning/unit-length.ts';
import { createBatchDraw } from '../../../research/lab/data/draw-batch.ts';
import { embedPictures, netInput } from '../../../research/lab/evaluate/embed-pictures.ts';
import { drawOneShotTasks } from '../../../research/lab/evaluate/one-shot.ts';
import { openNet } from '../../../research/lab/evaluate/trained-net.ts';
import { createValidation } from '../../../research/lab/evaluate/validation.ts';
import { twinNetOnnx } from '../../../research/lab/export/twin-net-onnx.ts';
import { createTwinChain } from '../../../research/lab/net/twin-chain.ts';
import { createTwinNet, type NetPlan, readWeights, writeWeights } from '../../../research/lab/net/twin-net.ts';
import { readArrayFile, writeArrayFile } from '../../../research/lab/train/array-file.ts';
import type { Checkpoint } from '../../../research/lab/train/checkpoint.ts';
import { rateAt, type Training, trainTwins } from '../../../research/lab/train/train-twins.ts';
import { smallCollection } from './small-collection.ts';

const plan: NetPlan = { side: 16, channels: [4, 8] };
const collection = smallCollection();
const validation = createValidation(collection, 4, 10, 5);
const batchPlan = {
  labels: 4,
  perLabel: 3,
  labelsPerGroup: 4,
  quarterTurns: 0.5,
  mirrored: 0,
  sameMakers: false,
  distortion: { turn: 5, shear: 0.1, scale: 0.1, shift: 0.02, bend: 0.01, mirror: false },
};

function training(overrides: Partial<Training>): Training {
  return {
    net: createTwinNet(plan, 5),
    drawBatch: createBatchDraw(collection, batchPlan, plan.side, 5),
    loss: { kind: 'triplet', mining: 'all', margin: 0.3 },
    rate: 0.01,
    steps: 8,
    interval: 2,
    patience: 100,
    recipe: 'small',
    validate: (net) => validation((pictures) => embedPictures(net, pictures)),
    save: () => Promise.resolve(),
    onStep: () => undefined,
    onLook: () => Promise.resolve(),
    ...overrides,
  };
}

describe('training twins', () => {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'familiar-lab-'));
  });
  after(() => rm(folder, { recursive: true }));

  it('gives the same net from the same seed, and the same when it goes on from a file after a kill', async () => {
    const file = join(folder, 'checkpoint.bin');
    const whole = await trainTwins(training({}), undefined);
    const killed = new Error('killed');
    const untilKill = trainTwins(
      training({
        save: (checkpoint) => writeArrayFile(file, checkpoint),
        onStep(step) {
          if (step === 7) throw killed;
        },
      }),
      undefined,
    );
    await assert.rejects(untilKill, killed);
    const kept = (await readArrayFile(file)) as Checkpoint;
    assert.equal(kept.step, 6);
    assert.deepEqual(await trainTwins(training({}), kept), whole);
  });

  it('learns: what it names rightly rises, and the loss falls', async () => {
    for (const loss of [
      { kind: 'triplet', mining: 'hard', margin: 0.3 } as const,
      { kind: 'contrastive', margin: 1 } as const,
    ]) {
      const { history } = await trainTwins(training({ steps: 60, interval: 20, loss }), undefined);
      assert.ok(
        (history.at(-1)?.loss ?? 1) < 0.7 * (history[0]?.loss ?? 0),
        `${loss.kind}: ${history.map((look) => look.loss).join(' ')}`,
      );
      assert.ok((history.at(-1)?.accuracy ?? 0) > 0.9);
    }
  });

  it('stops early when no look is better, and keeps the weights of the best one', async () => {
    const answers = [0.5, 0.9, 0.8, 0.7, 0.6];
    let looks = 0;
    const net = createTwinNet(plan, 5);
    const finished = await trainTwins(
      training({ net, steps: 100, patience: 2, validate: () => Promise.resolve(answers[looks++] ?? 0) }),
      undefined,
    );
    assert.equal(finished.step, 8);
    assert.deepEqual([finished.best?.step, finished.best?.accuracy], [4, 0.9]);
    assert.deepEqual(readWeights(net), finished.best?.weights);
  });

  it('lowers the rate over the second half of the steps', () => {
    const at = (step: number): number => rateAt(step, { rate: 1, steps: 100 });
    assert.deepEqual([at(0), at(49), at(75)], [1, 1, 0.5]);
    assert.ok(at(99) < 0.01);
  });

  it('exports a net that embeds as the training does where both normalise by the same moments', async () => {
    const net = createTwinNet(plan, 5);
    const pixels = netInput(
      collection.pictures.map((picture) => picture.pixels),
      plan.side,
    );
    const chain = await createTwinChain(net, 1);
    for (let i = 0; i < 600; i++) await chain.forward(pixels, collection.pictures.length);
    const ours = toUnitLength(await chain.forward(pixels, collection.pictures.length)).points.data;
    await chain.close();
    const exported = await openNet(twinNetOnnx(plan, net.blocks), plan);
    const theirs = await exported.embed(pixels);
    await exported.close();
    assert.equal(theirs.length, ours.length);
    assert.ok(theirs.every((value, i) => Math.abs(value - (ours[i] as number)) < 1e-4));
  });

  it('keeps every gain at zero or above, since pooling comes before it', async () => {
    const net = createTwinNet(plan, 5);
    for (const { gain } of net.blocks) gain.fill(1e-3);
    await trainTwins(training({ net, rate: 0.1, loss: { kind: 'triplet', mining: 'all', margin: 1.5 } }), undefined);
    assert.ok(net.blocks.every(({ gain }) => gain.every((value) => value >= 0)));
    assert.ok(net.blocks.some(({ gain }) => gain.some((value) => value === 0)));
  });

  it('refuses weights of another net', () => {
    assert.throws(() => writeWeights(createTwinNet(plan, 1), []), /0 blocks, the net has 2/);
    assert.throws(
      () => writeWeights(createTwinNet(plan, 1), createTwinNet({ side: 16, channels: [4, 9] }, 1).blocks),
      /Block 2 of the weights/,
    );
  });
});

describe('array files', () => {
  it('are absent until one was written whole', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'familiar-lab-'));
    await writeFile(join(folder, 'a.part'), 'half of a file');
    assert.equal(await readArrayFile(join(folder, 'a')), undefined);
    await writeArrayFile(join(folder, 'a'), { name: 'a', list: [Float32Array.of(1, 2.5), Float32Array.of()] });
    assert.deepEqual(await readArrayFile(join(folder, 'a')), {
      name: 'a',
      list: [Float32Array.of(1, 2.5), Float32Array.of()],
    });
    await rm(folder, { recursive: true });
  });
});

describe('one-shot tasks', () => {
  it('take one maker as support and another as queries, of as many labels of one group', () => {
    for (const { support, queries } of drawOneShotTasks(collection.pictures, 3, 12, 1)) {
      const [known, asked] = [support, queries].map((places) => places.map((place) => collection.pictures[place]));
      assert.deepEqual(
        asked?.map((picture) => picture?.label),
        known?.map((picture) => picture?.label),
      );
      assert.equal(new Set(known?.map((picture) => picture?.label)).size, 3);
      assert.equal(new Set([...(known ?? []), ...(asked ?? [])].map((picture) => picture?.group)).size, 1);
      const makers = [known, asked].map((side) => new Set(side?.map((picture) => picture?.maker)));
      assert.deepEqual([makers[0]?.size, makers[1]?.size], [1, 1]);
      assert.notDeepEqual(makers[0], makers[1]);
    }
  });

  it('are none where no group has so many labels', () => {
    assert.deepEqual(drawOneShotTasks(collection.pictures, 5, 3, 1), []);
  });
});
