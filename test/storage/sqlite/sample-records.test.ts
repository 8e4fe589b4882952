import assert from 'node:assert/strict';
import test from 'node:test';
import { mostWideBytes } from '#core/vision/wide-cut.ts';
import { space } from '../../fixtures/shipped-space.ts';
import { addMember, createHousehold, createSample } from './vault-fixture.ts';

const embedder = 'e'.repeat(64);

test('keeps a sample as it was, to the last bit', async (context) => {
  const { vault, store } = await createHousehold(context);
  const ada = addMember(vault, 'Ada');
  const sample = createSample(1, { source: 'photo' });
  const [id = 0] = store.samples.add(ada, [sample], 55);
  assert.deepEqual(store.samples.list(ada), [
    { id, source: 'photo', createdAt: 55, quality: sample.quality, pose: sample.pose, inUse: true, embedder },
  ]);
  assert.deepEqual(store.samples.listInUse(embedder), [{ id, memberId: ada, embedding: sample.embedding }]);
  assert.deepEqual(store.samples.picture(ada, id), sample.picture);
  assert.deepEqual(store.samples.widePicture(ada, id), sample.wide);
});

test('a sample may have no wide picture, and then none is there, wherever it goes', async (context) => {
  const { vault, store } = await createHousehold(context);
  const [ada, noor] = [addMember(vault, 'Ada'), addMember(vault, 'Noor')];
  const { wide: _, ...without } = createSample(1);
  const [bare = 0, full = 0] = store.samples.add(ada, [without, createSample(2)], 55);
  assert.deepEqual([store.samples.widePicture(ada, bare), store.samples.listWide(ada)], [null, [full]]);
  store.samples.move(ada, noor, [bare]);
  assert.deepEqual([store.samples.widePicture(noor, bare), store.samples.listWide(noor)], [null, []]);
});

test('keeps the look that a sample was captured as, with whoever it is moved to', async (context) => {
  const { vault, store } = await createHousehold(context);
  const [ada, noor] = [addMember(vault, 'Ada'), addMember(vault, 'Noor')];
  const [id = 0] = store.samples.add(ada, [createSample(1, { look: 'up' })], 55);
  assert.equal(store.samples.list(ada)[0]?.look, 'up');
  store.samples.move(ada, noor, [id]);
  assert.equal(store.samples.list(noor)[0]?.look, 'up');
});

test("gives every member's samples of one embedder, each once", async (context) => {
  const { vault, store } = await createHousehold(context);
  const [ada, noor] = [addMember(vault, 'Ada'), addMember(vault, 'Noor')];
  const ids = [
    ...store.samples.add(ada, [createSample(1), createSample(2)], 5),
    ...store.samples.add(noor, [createSample(3)], 5),
  ];
  const [other] = store.samples.add(noor, [createSample(4, { embedder: 'another' })], 5);
  assert.deepEqual(
    store.samples.listInUse(embedder).map(({ id, memberId }) => [id, memberId]),
    [
      [ids[0], ada],
      [ids[1], ada],
      [ids[2], noor],
    ],
  );
  assert.deepEqual(
    store.samples.listInUse('another').map(({ id }) => id),
    [other],
  );
  assert.deepEqual(store.samples.listInUse('unknown'), []);
});

test('shows no picture of a sample under another member', async (context) => {
  const { vault, store } = await createHousehold(context);
  const [ada, noor] = [addMember(vault, 'Ada'), addMember(vault, 'Noor')];
  const [id = 0] = store.samples.add(ada, [createSample(1)], 5);
  assert.equal(store.samples.picture(noor, id), null);
  assert.equal(store.samples.picture(ada, id + 1), null);
  assert.equal(store.samples.widePicture(noor, id), null);
  assert.equal(store.samples.widePicture(ada, id + 1), null);
});

const gone = { name: 'FamiliarError', code: 'notFound' };

test('removes one sample, and none through another member', async (context) => {
  const { vault, store } = await createHousehold(context);
  const [ada, noor] = [addMember(vault, 'Ada'), addMember(vault, 'Noor')];
  const [id = 0, kept] = store.samples.add(ada, [createSample(1), createSample(2)], 5);
  assert.throws(() => store.samples.remove(noor, [id]), gone);
  assert.throws(() => store.samples.remove(ada, [id, 999]), gone);
  assert.equal(store.samples.list(ada).length, 2);
  store.samples.remove(ada, [id]);
  assert.throws(() => store.samples.remove(ada, [id]), gone);
  assert.deepEqual(
    store.samples.list(ada).map((sample) => sample.id),
    [kept],
  );
  assert.equal(store.samples.picture(ada, id), null);
  assert.deepEqual([store.samples.widePicture(ada, id), store.samples.listWide(ada)], [null, [kept]]);
});

test('stores all samples of a call or none', async (context) => {
  const { vault, store } = await createHousehold(context);
  const ada = addMember(vault, 'Ada');
  const good = createSample(1);
  const spoilt = [
    createSample(2, { embedding: new Float32Array(space.embeddingLength).fill(Number.NaN) }),
    createSample(2, { embedding: new Float32Array(space.embeddingLength) }),
    createSample(2, { embedding: good.embedding.map((value) => value * 2) }),
    createSample(2, { picture: { bytes: new Uint8Array(), shows: 1 } }),
    createSample(2, { picture: { ...good.picture, shows: 0.5 } }),
    createSample(2, { wide: new Uint8Array() }),
    createSample(2, { wide: new Uint8Array(mostWideBytes + 1) }),
  ];
  for (const bad of spoilt) assert.throws(() => store.samples.add(ada, [good, bad, good], 5), /received/);
  assert.deepEqual(store.samples.list(ada), []);
  assert.deepEqual(store.samples.listInUse(embedder), []);
  assert.equal(store.samples.add(ada, [good, good], 5).length, 2);
});

test('stores nothing for a member who is gone', async (context) => {
  const { store } = await createHousehold(context);
  assert.throws(() => store.samples.add(3, [createSample(1)], 5), { name: 'FamiliarError', code: 'notFound' });
  assert.deepEqual(store.samples.listInUse(embedder), []);
});

test('takes the best face as the portrait', async (context) => {
  const { vault, store } = await createHousehold(context);
  const ada = addMember(vault, 'Ada');
  assert.equal(store.portraits.find(ada), null);
  const { quality, pose } = createSample(1);
  const worse = [
    createSample(2, { pose: { ...pose, yaw: 40 } }),
    createSample(3, { quality: { ...quality, sharpness: 0.2 } }),
    createSample(4, { quality: { ...quality, exposure: 0.3 } }),
    createSample(5, { quality: { ...quality, occlusion: 0.8 } }),
    createSample(6, { quality: { ...quality, eyesOpen: 0.08 } }),
    createSample(7, { quality: { ...quality, interocularPx: 20 } }),
  ];
  const ids = store.samples.add(ada, [...worse.slice(0, 3), createSample(1), ...worse.slice(3)], 5);
  assert.equal(store.portraits.find(ada), ids[3]);
});

test('a sample set aside is kept, but in no support set, until it is brought back', async (context) => {
  const { vault, store } = await createHousehold(context);
  const [ada, noor] = [addMember(vault, 'Ada'), addMember(vault, 'Noor')];
  const [first = 0, second = 0] = store.samples.add(ada, [createSample(1), createSample(2)], 5);
  assert.throws(() => store.samples.setInUse(noor, [first], false), gone);
  store.samples.setInUse(ada, [first], false);
  const inUse = () => store.samples.listInUse(embedder).map(({ id }) => id);
  assert.deepEqual([inUse(), store.samples.listSetAside(embedder).map(({ id }) => id)], [[second], [first]]);
  assert.deepEqual([store.members.find(ada)?.sampleCount, store.members.find(ada)?.setAsideCount], [2, 1]);
  assert.equal(store.portraits.find(ada), second, 'one in use stands for the member');
  store.samples.setInUse(ada, [second], false);
  assert.equal(store.samples.hasInUse(), false);
  store.samples.setInUse(ada, [first, second], true);
  assert.deepEqual([inUse(), store.samples.listSetAside(embedder)], [[first, second], []]);
});

test('a sample moved to another member keeps everything, sealed for them', async (context) => {
  const { vault, store } = await createHousehold(context);
  const [ada, noor] = [addMember(vault, 'Ada'), addMember(vault, 'Noor')];
  const sample = createSample(1);
  const [id = 0, kept = 0] = store.samples.add(ada, [sample, createSample(2)], 5);
  const [before] = store.samples.list(ada);
  assert.throws(() => store.samples.move(ada, noor, [id, 999]), gone);
  assert.throws(() => store.samples.move(ada, 999, [id]), gone);
  store.samples.move(ada, noor, [id]);
  assert.deepEqual(store.samples.list(noor), [before]);
  assert.deepEqual(store.samples.picture(noor, id), sample.picture);
  assert.deepEqual([store.samples.widePicture(noor, id), store.samples.widePicture(ada, id)], [sample.wide, null]);
  assert.equal(store.samples.picture(ada, id), null);
  assert.deepEqual(
    store.samples.listInUse(embedder).map(({ id: sampleId, memberId }) => [sampleId, memberId]),
    [
      [id, noor],
      [kept, ada],
    ],
  );
  assert.deepEqual(store.samples.listInUse(embedder)[0]?.embedding, sample.embedding);
});

test('a chosen portrait stands for its member as long as it is there', async (context) => {
  const { vault, store } = await createHousehold(context);
  const [ada, noor] = [addMember(vault, 'Ada'), addMember(vault, 'Noor')];
  const { pose } = createSample(1);
  const [best = 0, chosen = 0] = store.samples.add(
    ada,
    [createSample(1), createSample(2, { pose: { ...pose, yaw: 40 } })],
    5,
  );
  assert.throws(() => store.portraits.choose(noor, chosen), gone);
  store.portraits.choose(ada, chosen);
  assert.deepEqual([store.portraits.find(ada), store.portraits.findChosen(ada)], [chosen, chosen]);
  store.samples.move(ada, noor, [chosen]);
  assert.deepEqual([store.portraits.find(ada), store.portraits.findChosen(noor)], [best, null]);
  store.samples.move(noor, ada, [chosen]);
  assert.equal(store.portraits.find(ada), chosen);
  store.portraits.choose(ada, null);
  assert.equal(store.portraits.find(ada), best);
});
