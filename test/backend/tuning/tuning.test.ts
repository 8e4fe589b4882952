import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import Database from 'better-sqlite3';
import type { TriedFrame } from '#contract/calls/map.ts';
import calibration from '../../../assets/calibration.json' with { type: 'json' };
import { goodFace } from '../../fixtures/scripted-engine.ts';
import { tempDir } from '../../fixtures/temp-dir.ts';
import { createTestBackend, createTestClock, frame, passphrase } from '../../fixtures/test-backend.ts';
import { separableTwins } from '../../fixtures/twins.ts';
import { settled, setUpTunedTwins, setUpTwins, signInAll } from './twin-household.ts';

test('a tuning is examined, switched on, and settles ties at the sign-in', async (t) => {
  const familiar = await createTestBackend(t);
  const { draw } = await setUpTwins(familiar);
  const { call } = familiar;
  assert.deepEqual(await call('tuning.status', {}), { isOn: false, isExamining: false, report: null, wasEnded: false });

  const examined = await call('tuning.examine', {});
  assert.equal(examined.report?.verdict, 'helps');
  assert.equal(examined.isOn, false, 'nothing is switched on by itself');
  assert.deepEqual(examined.report?.pairs[0]?.names, ['Ben', 'Cleo']);
  assert.equal(examined.report?.pairs[0]?.learnt?.samples.length, 24);
  assert.ok(!JSON.stringify(examined).includes('direction'), 'what was learnt stays in the main process');

  const queries = Array.from({ length: 4 }, draw).map(([, cleo]) => cleo);
  const before = await signInAll(familiar, queries);
  assert.ok(before.includes('ambiguous'), before.join());
  await call('tuning.switchOn', {});
  assert.equal((await call('tuning.status', {})).isOn, true);
  const after = await signInAll(familiar, queries);
  assert.ok(
    after.filter((name) => name === 'Cleo').length > before.filter((name) => name === 'Cleo').length,
    `${before.join()} then ${after.join()}`,
  );
  assert.ok(!after.includes('Ben'));
  assert.equal(
    (await call('attempts.list', { limit: 20 })).some(
      ({ outcome, margin }) => outcome === 'match' && margin !== null && margin < calibration.margin,
    ),
    true,
  );
});

test('a face that is tried on the map is named as at the sign-in', async (t) => {
  const familiar = await createTestBackend(t);
  const { cleoId, draw } = await setUpTwins(familiar);
  const { call, engine } = familiar;
  const faces = Array.from({ length: 30 }, draw).map(([, cleo]) => cleo);
  const tryAll = async () => {
    const tried: TriedFrame[] = [];
    for (const face of faces) {
      engine.show(goodFace(face));
      tried.push(await call('map.tryFrame', { frame, projection: 'pca', isTuned: false }));
    }
    return tried;
  };
  const before = await tryAll();
  assert.ok(before.some(({ outcome, namedId }) => outcome === 'ambiguous' && namedId === null));
  await call('tuning.examine', {});
  await call('tuning.switchOn', {});
  const after = await tryAll();
  const settledForFarther = after.filter(({ namedId, scores }) => namedId === cleoId && scores[0]?.memberId !== cleoId);
  assert.ok(
    settledForFarther.length > 0 &&
      settledForFarther.every(({ outcome, margin }) => outcome === 'match' && margin !== null && margin < 0),
  );
});

test('undo takes a switch back, either way, and only as long as nothing else was switched', async (t) => {
  const familiar = await createTestBackend(t);
  await setUpTwins(familiar);
  const { call, refusal } = familiar;
  assert.equal(await refusal('tuning.switchOn', {}), 'conflict', 'nothing was examined');
  await call('tuning.examine', {});
  const on = await call('tuning.switchOn', {});
  assert.equal(await refusal('tuning.switchOn', {}), 'conflict', 'it is on');
  await call('changes.undo', on);
  assert.equal((await call('tuning.status', {})).isOn, false);
  const again = await call('tuning.switchOn', {});
  const off = await call('tuning.switchOff', {});
  assert.equal((await call('tuning.status', {})).isOn, false);
  assert.equal(await refusal('changes.undo', again), 'conflict');
  await call('changes.undo', off);
  assert.equal((await call('tuning.status', {})).isOn, true);
});

test('what did not prove itself cannot be switched on', async (t) => {
  const familiar = await createTestBackend(t);
  await setUpTwins(familiar, 10, { ...separableTwins, apart: 0.04 });
  assert.notEqual((await familiar.call('tuning.examine', {})).report?.verdict, 'helps');
  assert.equal(await familiar.refusal('tuning.switchOn', {}), 'conflict');
});

test('when the household changes it is examined anew by itself, and stays on where it is confirmed', async (t) => {
  const familiar = await createTestBackend(t);
  const { cleoId, cleoSamples } = await setUpTunedTwins(familiar);
  const { call, clock } = familiar;
  const { at } = (await call('tuning.status', {})).report ?? {};
  clock.advance(5000);
  await call('samples.setInUse', { memberId: cleoId, sampleIds: cleoSamples.slice(0, 1), inUse: false });
  assert.equal((await call('tuning.status', {})).isOn, false, 'not in force before it is confirmed');
  const confirmed = await settled(familiar);
  assert.deepEqual([confirmed.isOn, confirmed.wasEnded], [true, false]);
  assert.equal(confirmed.report?.at, (at ?? 0) + 5000);
  assert.deepEqual(confirmed.report?.pairs[0]?.sampleCounts, [12, 11]);
});

test('it ends where the changed household no longer confirms it, and where the engine cannot say', async (t) => {
  const familiar = await createTestBackend(t);
  const { cleoId, cleoSamples } = await setUpTunedTwins(familiar);
  const { call, engine } = familiar;
  const { changeId } = await call('samples.setInUse', {
    memberId: cleoId,
    sampleIds: cleoSamples.slice(0, 6),
    inUse: false,
  });
  const ended = await settled(familiar);
  assert.deepEqual([ended.isOn, ended.wasEnded, ended.report?.verdict], [false, true, 'tooFewSamples']);

  await call('changes.undo', { changeId });
  assert.equal((await settled(familiar)).report, null, 'it was off, so nothing was examined');
  await call('tuning.examine', {});
  await call('tuning.switchOn', {});
  engine.breakDown();
  await call('samples.setInUse', { memberId: cleoId, sampleIds: cleoSamples.slice(0, 1), inUse: false });
  const broken = await settled(familiar);
  assert.deepEqual([broken.isOn, broken.wasEnded, broken.report], [false, true, null]);
});

test('another level makes another household of it', async (t) => {
  const familiar = await createTestBackend(t);
  await setUpTwins(familiar);
  const { call } = familiar;
  await call('tuning.examine', {});
  await call('settings.set', { securityLevel: 'strict' });
  assert.equal((await call('tuning.status', {})).report, null);
  await call('tuning.examine', {});
  await call('settings.set', { blurForOnlookers: true });
  assert.notEqual((await call('tuning.status', {})).report, null, 'other settings do not matter');
});

test('a change while it is examined spoils the examination, and nothing is kept of it', async (t) => {
  const familiar = await createTestBackend(t);
  const { cleoId, cleoSamples } = await setUpTwins(familiar);
  const { call, engine, refusal } = familiar;
  engine.beforeAnswer = async () => {
    engine.beforeAnswer = () => undefined;
    await call('samples.setInUse', { memberId: cleoId, sampleIds: cleoSamples.slice(0, 1), inUse: false });
  };
  assert.equal(await refusal('tuning.examine', {}), 'conflict');
  engine.beforeAnswer = async () => {
    engine.beforeAnswer = () => undefined;
    await call('session.lock', {});
  };
  assert.equal(await refusal('tuning.examine', {}), 'notAllowed');
  await call('session.passphrase', { passphrase });
  assert.equal((await call('tuning.status', {})).report, null);
});

test('a tuning that cannot be read is left out, and people go on signing in', async (t) => {
  const dataDir = tempDir(t);
  const told: string[] = [];
  const first = await createTestBackend(t, { dataDir });
  const { draw } = await setUpTwins(first);
  await first.call('tuning.examine', {});
  await first.call('tuning.switchOn', {});
  await first.backend.close();
  const file = new Database(join(dataDir, 'familiar.db'));
  file.exec("UPDATE tuning SET sealed = CAST(substr(sealed, 1, 40) || x'00' || substr(sealed, 42) AS BLOB)");
  file.close();
  const next = await createTestBackend(t, {
    dataDir,
    log: { info: () => undefined, warn: () => undefined, error: (line) => void told.push(line) },
  });
  await next.call('session.passphrase', { passphrase });
  const outcomes = await signInAll(
    next,
    Array.from({ length: 4 }, draw).map(([, cleo]) => cleo),
  );
  assert.ok(outcomes.every((outcome) => outcome !== 'Ben') && outcomes.includes('Cleo'), outcomes.join());
  assert.deepEqual(await next.call('tuning.status', {}), {
    isOn: false,
    isExamining: false,
    report: null,
    wasEnded: false,
  });
  assert.match(told.join(), /tuning cannot be read/);
  assert.equal((await next.call('tuning.examine', {})).report?.verdict, 'helps', 'it is learnt anew');
});

test('the map is drawn as it is and as the tuning stretches it', async (t) => {
  const familiar = await createTestBackend(t);
  await setUpTwins(familiar);
  const { call } = familiar;
  const view = { projection: 'pca', isTuned: true } as const;
  const without = await call('map.get', view);
  assert.equal(without.hasTuning, false);
  await call('tuning.examine', {});
  const [plain, tuned] = [await call('map.get', { ...view, isTuned: false }), await call('map.get', view)];
  assert.deepEqual([plain.hasTuning, tuned.hasTuning], [true, true]);
  assert.deepEqual(plain.points, without.points);
  const apart = ({ members }: typeof plain) =>
    Math.hypot((members[0]?.x ?? 0) - (members[1]?.x ?? 0), (members[0]?.y ?? 0) - (members[1]?.y ?? 0));
  assert.ok(apart(tuned) > 1.5 * apart(plain), `${apart(plain)} and ${apart(tuned)}`);
});

test('a tuning outlasts a restart, and what was learnt of somebody is gone with them', async (t) => {
  const dataDir = tempDir(t);
  const clock = createTestClock();
  const first = await createTestBackend(t, { dataDir, clock });
  const { cleoId } = await setUpTwins(first);
  await first.call('tuning.examine', {});
  await first.call('tuning.switchOn', {});
  await first.backend.close();

  const next = await createTestBackend(t, { dataDir, clock });
  await next.call('session.passphrase', { passphrase });
  assert.equal((await next.call('tuning.status', {})).isOn, true);
  await next.call('members.remove', { memberId: cleoId });
  const { isOn, report } = await settled(next);
  assert.deepEqual([isOn, report?.verdict, report?.pairs], [false, 'tooFewMembers', []]);
});

test('no tie is settled for an owner, who has the passphrase, and another role makes another household of it', async (t) => {
  const familiar = await createTestBackend(t);
  const { benId, cleoId, draw } = await setUpTunedTwins(familiar, 20);
  const { call } = familiar;
  await call('members.setRole', { memberId: cleoId, role: 'owner', consent: null });
  const { report, isOn } = await settled(familiar);
  assert.deepEqual([isOn, report?.pairs[0]?.mayName], [true, [benId]]);
  const faces = Array.from({ length: 6 }, draw).map(([, cleo]) => cleo);
  const before = await signInAll(familiar, faces);
  assert.ok(before.includes('ambiguous'), before.join());
  await call('tuning.switchOff', {});
  assert.deepEqual(
    (await signInAll(familiar, faces)).map((outcome) => outcome === 'Cleo'),
    before.map((outcome) => outcome === 'Cleo'),
  );
});
