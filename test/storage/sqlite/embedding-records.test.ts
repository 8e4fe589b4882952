import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addMember, createHousehold, createSample } from './vault-fixture.ts';

const before = createSample(1).embedder;
const now = 'f'.repeat(64);
const anew = createSample(77).embedding;

test('gives the samples of another embedder out member by member, those set aside last, until none is left', async (context) => {
  const { vault, store } = await createHousehold(context);
  const [ada, noor] = [addMember(vault, 'Ada'), addMember(vault, 'Noor')];
  const [first = 0, second = 0] = store.samples.add(noor, [createSample(1), createSample(2)], 5);
  const [third = 0, fourth = 0] = store.samples.add(ada, [createSample(3, { inUse: false }), createSample(4)], 6);
  store.samples.add(ada, [createSample(5, { embedder: now })], 7);
  assert.deepEqual(store.embeddings.count(now), { current: 1, outdated: 4, failed: 0 });
  const order: number[] = [];
  const waiting: number[][] = [];
  for (let next = store.embeddings.nextOutdated(now); next !== null; next = store.embeddings.nextOutdated(now)) {
    order.push(next.id);
    waiting.push(store.embeddings.listWaiting(now));
    store.embeddings.replace(next, anew, now);
  }
  assert.deepEqual(order, [fourth, first, second, third]);
  assert.deepEqual(waiting, [[ada, noor], [noor], [noor], []]);
  assert.deepEqual(
    store.samples.listInUse(now).map(({ id }) => id),
    [first, second, fourth, 5],
  );
  assert.deepEqual(
    store.samples.listSetAside(now).map(({ embedding }) => embedding),
    [anew],
  );
  assert.deepEqual(store.samples.listInUse(before), []);
  assert.deepEqual(store.embeddings.count(now), { current: 5, outdated: 0, failed: 0 });
});

test('a sample of which nothing can be made is kept, set aside and counted, and is tried again for the next embedder', async (context) => {
  const { vault, store } = await createHousehold(context);
  const ada = addMember(vault, 'Ada');
  const [id = 0] = store.samples.add(ada, [createSample(1)], 5);
  store.embeddings.giveUp({ memberId: ada, id }, now);
  assert.equal(store.embeddings.nextOutdated(now), null);
  assert.deepEqual(store.embeddings.listWaiting(now), []);
  assert.deepEqual(store.embeddings.count(now), { current: 0, outdated: 0, failed: 1 });
  assert.deepEqual(
    store.samples.list(ada).map((sample) => [sample.inUse, sample.embedder]),
    [[false, before]],
  );
  assert.deepEqual(store.samples.picture(ada, id), createSample(1).picture);
  assert.deepEqual(store.embeddings.nextOutdated('a'.repeat(64)), { memberId: ada, id });
  store.samples.setInUse(ada, [id], true);
  assert.equal(store.embeddings.nextOutdated(now), null);
});

test('a sample that one embedder gave up is in use again with the next, unless somebody had set it aside', async (context) => {
  const { vault, store } = await createHousehold(context);
  const ada = addMember(vault, 'Ada');
  const [used = 0, aside = 0] = store.samples.add(ada, [createSample(1), createSample(2, { inUse: false })], 5);
  const inUse = () => store.samples.list(ada).map((sample) => sample.inUse);
  const giveUpBoth = () => {
    for (const id of [used, aside]) store.embeddings.giveUp({ memberId: ada, id }, now);
  };
  giveUpBoth();
  assert.deepEqual([inUse(), store.members.find(ada)?.setAsideCount], [[false, false], 2]);
  assert.deepEqual(store.samples.listInUse(before), [], 'not before they are taken back');
  assert.equal(store.embeddings.takeBack(before), 2);
  assert.deepEqual([inUse(), store.members.find(ada)?.setAsideCount], [[true, false], 1]);
  assert.deepEqual(
    store.samples.listInUse(before).map(({ id }) => id),
    [used],
  );
  giveUpBoth();
  const another = 'a'.repeat(64);
  for (const id of [used, aside]) store.embeddings.replace({ memberId: ada, id }, anew, another);
  assert.deepEqual(inUse(), [true, false]);
});

test('what has been moved or removed meanwhile is passed over', async (context) => {
  const { vault, store } = await createHousehold(context);
  const [ada, noor] = [addMember(vault, 'Ada'), addMember(vault, 'Noor')];
  const [moved = 0, hidden = 0] = store.samples.add(ada, [createSample(1), createSample(2)], 5);
  store.samples.move(ada, noor, [moved]);
  store.samples.hide(ada, [hidden], 3);
  for (const id of [moved, hidden, 99]) store.embeddings.replace({ memberId: ada, id }, anew, now);
  assert.deepEqual(store.embeddings.nextOutdated(now), { memberId: noor, id: moved });
  assert.deepEqual(
    store.samples.listInUse(before).map(({ id }) => id),
    [moved],
  );
  store.removals.bringBack(3);
  assert.deepEqual(store.embeddings.nextOutdated(now), { memberId: ada, id: hidden });
  assert.deepEqual(
    store.samples.listInUse(before).map(({ embedding }) => embedding),
    [createSample(1).embedding, createSample(2).embedding],
  );
});
