import assert from 'node:assert/strict';
import test from 'node:test';
import { embeddingLength } from '#core/recognition/embedding.ts';
import { addMember, createHousehold, createSample } from './vault-fixture.ts';

const embedder = 'e'.repeat(64);

test('keeps a sample as it was, to the last bit', async (context) => {
  const { vault, records } = await createHousehold(context);
  const ada = addMember(vault, 'Ada');
  const sample = createSample(1, { source: 'photo' });
  const [id = 0] = records.addSamples(ada, [sample], 55);
  assert.deepEqual(records.samples(ada), [
    { id, source: 'photo', createdAt: 55, quality: sample.quality, pose: sample.pose, inUse: true, embedder },
  ]);
  assert.deepEqual(records.supportSet(embedder), [{ id, memberId: ada, embedding: sample.embedding }]);
  assert.deepEqual(records.picture(ada, id), sample.picture);
});

test("gives every member's samples of one embedder, each once", async (context) => {
  const { vault, records } = await createHousehold(context);
  const [ada, noor] = [addMember(vault, 'Ada'), addMember(vault, 'Noor')];
  const ids = [
    ...records.addSamples(ada, [createSample(1), createSample(2)], 5),
    ...records.addSamples(noor, [createSample(3)], 5),
  ];
  const [other] = records.addSamples(noor, [createSample(4, { embedder: 'another' })], 5);
  assert.deepEqual(
    records.supportSet(embedder).map(({ id, memberId }) => [id, memberId]),
    [
      [ids[0], ada],
      [ids[1], ada],
      [ids[2], noor],
    ],
  );
  assert.deepEqual(
    records.supportSet('another').map(({ id }) => id),
    [other],
  );
  assert.deepEqual(records.supportSet('unknown'), []);
});

test('shows no picture of a sample under another member', async (context) => {
  const { vault, records } = await createHousehold(context);
  const [ada, noor] = [addMember(vault, 'Ada'), addMember(vault, 'Noor')];
  const [id = 0] = records.addSamples(ada, [createSample(1)], 5);
  assert.equal(records.picture(noor, id), null);
  assert.equal(records.picture(ada, id + 1), null);
});

const gone = { name: 'FamiliarError', code: 'notFound' };

test('removes one sample, and none through another member', async (context) => {
  const { vault, records } = await createHousehold(context);
  const [ada, noor] = [addMember(vault, 'Ada'), addMember(vault, 'Noor')];
  const [id = 0, kept] = records.addSamples(ada, [createSample(1), createSample(2)], 5);
  assert.throws(() => records.removeSamples(noor, [id]), gone);
  assert.throws(() => records.removeSamples(ada, [id, 999]), gone);
  assert.equal(records.samples(ada).length, 2);
  records.removeSamples(ada, [id]);
  assert.throws(() => records.removeSamples(ada, [id]), gone);
  assert.deepEqual(
    records.samples(ada).map((sample) => sample.id),
    [kept],
  );
  assert.equal(records.picture(ada, id), null);
});

test('stores all samples of a call or none', async (context) => {
  const { vault, records } = await createHousehold(context);
  const ada = addMember(vault, 'Ada');
  const good = createSample(1);
  const spoilt = [
    createSample(2, { embedding: new Float32Array(embeddingLength).fill(Number.NaN) }),
    createSample(2, { embedding: new Float32Array(embeddingLength) }),
    createSample(2, { embedding: good.embedding.map((value) => value * 2) }),
    createSample(2, { chip: new Uint8Array(100) }),
    createSample(2, { picture: new Uint8Array() }),
  ];
  for (const bad of spoilt) assert.throws(() => records.addSamples(ada, [good, bad, good], 5), /received/);
  assert.deepEqual(records.samples(ada), []);
  assert.deepEqual(records.supportSet(embedder), []);
  assert.equal(records.addSamples(ada, [good, good], 5).length, 2);
});

test('stores nothing for a member who is gone', async (context) => {
  const { records } = await createHousehold(context);
  assert.throws(() => records.addSamples(3, [createSample(1)], 5), { name: 'FamiliarError', code: 'notFound' });
  assert.deepEqual(records.supportSet(embedder), []);
});

test('takes the best face as the portrait', async (context) => {
  const { vault, records } = await createHousehold(context);
  const ada = addMember(vault, 'Ada');
  assert.equal(records.portrait(ada), null);
  const { quality, pose } = createSample(1);
  const worse = [
    createSample(2, { pose: { ...pose, yaw: 40 } }),
    createSample(3, { quality: { ...quality, sharpness: 0.2 } }),
    createSample(4, { quality: { ...quality, exposure: 0.3 } }),
    createSample(5, { quality: { ...quality, occlusion: 0.8 } }),
    createSample(6, { quality: { ...quality, eyesOpen: 0.08 } }),
    createSample(7, { quality: { ...quality, interocularPx: 20 } }),
  ];
  const ids = records.addSamples(ada, [...worse.slice(0, 3), createSample(1), ...worse.slice(3)], 5);
  assert.equal(records.portrait(ada), ids[3]);
});

test('a sample set aside is kept, but in no support set, until it is brought back', async (context) => {
  const { vault, records } = await createHousehold(context);
  const [ada, noor] = [addMember(vault, 'Ada'), addMember(vault, 'Noor')];
  const [first = 0, second = 0] = records.addSamples(ada, [createSample(1), createSample(2)], 5);
  assert.throws(() => records.setSamplesInUse(noor, [first], false), gone);
  records.setSamplesInUse(ada, [first], false);
  const inUse = () => records.supportSet(embedder).map(({ id }) => id);
  assert.deepEqual([inUse(), records.setAside(embedder).map(({ id }) => id)], [[second], [first]]);
  assert.deepEqual([records.member(ada)?.sampleCount, records.member(ada)?.setAsideCount], [2, 1]);
  assert.equal(records.portrait(ada), second, 'one in use stands for the member');
  records.setSamplesInUse(ada, [second], false);
  assert.equal(records.hasSamples(), false);
  records.setSamplesInUse(ada, [first, second], true);
  assert.deepEqual([inUse(), records.setAside(embedder)], [[first, second], []]);
});

test('a sample moved to another member keeps everything, sealed for them', async (context) => {
  const { vault, records } = await createHousehold(context);
  const [ada, noor] = [addMember(vault, 'Ada'), addMember(vault, 'Noor')];
  const sample = createSample(1);
  const [id = 0, kept = 0] = records.addSamples(ada, [sample, createSample(2)], 5);
  const [before] = records.samples(ada);
  assert.throws(() => records.moveSamples(ada, noor, [id, 999]), gone);
  assert.throws(() => records.moveSamples(ada, 999, [id]), gone);
  records.moveSamples(ada, noor, [id]);
  assert.deepEqual(records.samples(noor), [before]);
  assert.deepEqual(records.picture(noor, id), sample.picture);
  assert.equal(records.picture(ada, id), null);
  assert.deepEqual(
    records.supportSet(embedder).map(({ id: sampleId, memberId }) => [sampleId, memberId]),
    [
      [id, noor],
      [kept, ada],
    ],
  );
  assert.deepEqual(records.supportSet(embedder)[0]?.embedding, sample.embedding);
});

test('a chosen portrait stands for its member as long as it is there', async (context) => {
  const { vault, records } = await createHousehold(context);
  const [ada, noor] = [addMember(vault, 'Ada'), addMember(vault, 'Noor')];
  const { pose } = createSample(1);
  const [best = 0, chosen = 0] = records.addSamples(
    ada,
    [createSample(1), createSample(2, { pose: { ...pose, yaw: 40 } })],
    5,
  );
  assert.throws(() => records.choosePortrait(noor, chosen), gone);
  records.choosePortrait(ada, chosen);
  assert.deepEqual([records.portrait(ada), records.chosenPortrait(ada)], [chosen, chosen]);
  records.moveSamples(ada, noor, [chosen]);
  assert.deepEqual([records.portrait(ada), records.chosenPortrait(noor)], [best, null]);
  records.moveSamples(noor, ada, [chosen]);
  assert.equal(records.portrait(ada), chosen);
  records.choosePortrait(ada, null);
  assert.equal(records.portrait(ada), best);
});
