import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { strFromU8, unzipSync } from 'fflate';
import { exportFileName, exportMember } from '#backend/members/export-member.ts';
import { consentVersion } from '#contract/consent.ts';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import { en } from '#words/en/catalogue.ts';
import { embeddingAt, randomEmbedding } from '../../fixtures/embeddings.ts';
import { signInAs } from '../../fixtures/sign-in-as.ts';
import { consent, createTestBackend, frame, passphrase } from '../../fixtures/test-backend.ts';
import { setUpTwoMembers } from '../../fixtures/two-members.ts';
import { addMember, createHousehold, createSample } from '../../storage/sqlite/vault-fixture.ts';

test('a member’s export holds everything about them and about nobody else', async (t) => {
  const { call, seed, setUp, clock } = await createTestBackend(t);
  const anaId = await setUp();
  const { memberId } = await call('members.add', { name: 'Ben', role: 'member', consent });
  const random = createRandom(3);
  for (const [id, count] of [
    [anaId, 1],
    [memberId, 2],
  ] as const) {
    for (let i = 0; i < count; i += 1) {
      await seed(id, randomEmbedding(random));
    }
  }
  const { fileName, bytes } = await call('members.export', { memberId });
  assert.equal(fileName, 'familiar-Ben.zip');
  const files = unzipSync(bytes);
  const text = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
  const samples = await call('samples.list', { memberId });
  assert.deepEqual(
    Object.keys(files).toSorted(),
    [
      'README.txt',
      'attempts.json',
      'consent.txt',
      'member.json',
      'pictures.json',
      ...samples.map(({ id }) => `pictures/${id}.webp`),
    ].toSorted(),
  );
  const member = JSON.parse(text('member.json'));
  assert.deepEqual(
    [member.name, member.role, member.createdAt],
    ['Ben', 'member', new Date(clock.now()).toISOString()],
  );
  const pictures = JSON.parse(text('pictures.json'));
  assert.deepEqual(
    pictures.map(({ id, quality, numbers }: { id: number; quality: object; numbers?: number[] }) => [
      id,
      Object.keys(quality).length > 3,
      numbers,
    ]),
    samples.map(({ id }) => [id, true, undefined]),
  );
  assert.match(text('README.txt'), /--with-numbers/);
  assert.ok(!Object.values(files).some((file) => strFromU8(file).includes('Ana')));
});

test('the faces kept of a member’s sign-ins are in the export, but not of those they said were not them, nor of anybody’s refusals', async (t) => {
  const familiar = await createTestBackend(t);
  const { call } = familiar;
  const random = createRandom(23);
  const [ana, ben] = [randomEmbedding(random), randomEmbedding(random)];
  const { benId } = await setUpTwoMembers(familiar, ana, ben);
  await call('settings.set', { attemptFaces: 'all' });
  /** Locks, shows this face until it is let in or refused, and gives the passphrase; the attempt's id. */
  const tryFace = async (embedding: Float32Array): Promise<number> => {
    await call('session.lock', {});
    await signInAs(familiar, embedding);
    for (let i = 0; i < 6 && (await call('app.state', {})).phase === 'locked'; i++) {
      await call('signIn.frame', frame);
      familiar.clock.advance(250);
    }
    await setImmediate();
    if ((await call('app.state', {})).phase === 'signedIn') await call('session.lock', {});
    await call('session.passphrase', { passphrase });
    return (await call('attempts.list', { limit: 1, outcomes: ['match', 'noMatch', 'ambiguous'] }))[0]?.id ?? 0;
  };
  const [own, disowned, claimed, refused] = [
    await tryFace(ben),
    await tryFace(embeddingAt(ben, 0.1, random)),
    await tryFace(embeddingAt(ben, 0.5, random)),
    await tryFace(embeddingAt(ben, 0.9, random)),
  ];
  assert.equal(new Set([own, disowned, claimed, refused]).size, 4);
  await call('attempts.disown', { memberId: benId, attemptId: disowned });
  await call('attempts.claim', { memberId: benId, attemptId: claimed });

  const files = unzipSync((await call('members.export', { memberId: benId })).bytes);
  assert.deepEqual(
    Object.keys(files)
      .filter((name) => name.startsWith('attempts/'))
      .toSorted(),
    [`attempts/${own}.webp`, `attempts/${claimed}.webp`].toSorted(),
  );
  const attempts: { id: number; file: string | null }[] = JSON.parse(
    strFromU8(files['attempts.json'] ?? new Uint8Array()),
  );
  assert.deepEqual(
    attempts.map(({ id, file }) => [id, file]).toSorted(([a], [b]) => Number(a) - Number(b)),
    [
      [own, `attempts/${own}.webp`],
      [disowned, null],
      [claimed, `attempts/${claimed}.webp`],
    ],
  );
  // The whole picture that is kept, of which people see the middle.
  assert.deepEqual(files[`attempts/${own}.webp`], frame.data.slice(0, 300));
});

test('a face that signed one member in and was claimed by another goes along with the other alone', async (t) => {
  const familiar = await createTestBackend(t);
  const { call } = familiar;
  const random = createRandom(31);
  const ben = randomEmbedding(random);
  const { anaId, benId } = await setUpTwoMembers(familiar, embeddingAt(ben, 0.8, random), ben);
  await call('settings.set', { attemptFaces: 'all' });
  await call('session.lock', {});
  await signInAs(familiar, ben);
  await setImmediate();
  await call('session.lock', {});
  await call('session.passphrase', { passphrase });
  const [attempt] = await call('attempts.list', { limit: 1, outcomes: ['match'] });
  const attemptId = attempt?.id ?? 0;
  await call('attempts.claim', { memberId: anaId, attemptId });
  const filesOf = async (memberId: number) => unzipSync((await call('members.export', { memberId })).bytes);
  const [anas, bens] = [await filesOf(anaId), await filesOf(benId)];
  assert.deepEqual([`attempts/${attemptId}.webp` in anas, `attempts/${attemptId}.webp` in bens], [true, false]);
  assert.ok(!Object.values(bens).some((file) => strFromU8(file).includes('Ana')));
});

test('the consent receipt gives date and wording, and a guardian’s as a guardian’s', async (t) => {
  const { call, setUp, clock } = await createTestBackend(t);
  await setUp();
  const { memberId } = await call('members.add', {
    name: 'Cleo',
    role: 'child',
    consent: { by: 'guardian', version: consentVersion },
  });
  const receipt = strFromU8(
    unzipSync((await call('members.export', { memberId })).bytes)['consent.txt'] ?? new Uint8Array(),
  );
  assert.match(
    receipt,
    new RegExp(`A guardian of Cleo agreed on ${new Date(clock.now()).toISOString()} to wording ${consentVersion}:`),
  );
  for (const { title, text } of en.consent[consentVersion]) assert.ok(receipt.includes(`${title}: ${text}`));
});

test('on request of the command line the computed numbers are in it, too', async (t) => {
  const { vault, store } = await createHousehold(t);
  const ada = addMember(vault, 'Ada');
  const [id = 0] = store.samples.add(ada, [createSample(1)], 5);
  const { embedding } = createSample(1);
  const files = unzipSync(exportMember(store, en.memberExport, ada, new Map([[id, embedding]])));
  const [picture] = JSON.parse(strFromU8(files['pictures.json'] ?? new Uint8Array()));
  assert.deepEqual(Float32Array.from(picture.numbers), embedding);
  assert.deepEqual(files[`pictures/${id}.webp`], createSample(1).picture.bytes);
});

test('a name makes a file name on any system', () => {
  assert.equal(exportFileName('Ana-Lucía O’Neil'), 'familiar-Ana-Lucía-O-Neil.zip');
  assert.equal(exportFileName('../../etc'), 'familiar-etc.zip');
  assert.equal(exportFileName('???'), 'familiar-member.zip');
});

test('members not seen for the household’s time are proposed for removal, and only to owners', async (t) => {
  const { call, setUp, clock } = await createTestBackend(t);
  await setUp();
  const { memberId } = await call('members.add', { name: 'Ben', role: 'member', consent });
  const addedAt = clock.now();
  assert.deepEqual(await call('members.unseen', {}), []);
  await call('settings.set', { retentionDays: 30 });
  clock.advance(31 * 86_400_000);
  await call('session.passphrase', { passphrase });
  assert.deepEqual(await call('members.unseen', {}), [{ id: memberId, name: 'Ben', lastSeenAt: addedAt }]);
});
