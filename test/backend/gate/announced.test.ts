import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { type CallInput, type CallName, calls, type QueryName } from '#contract/contract.ts';
import { type EventName, type FactEvent, factEvents } from '#contract/events.ts';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import { embeddingAt, randomEmbedding } from '../../fixtures/embeddings.ts';
import { goodFace } from '../../fixtures/scripted-engine.ts';
import { signInAs } from '../../fixtures/sign-in-as.ts';
import { consent, createTestBackend, frame, passphrase, type TestBackend } from '../../fixtures/test-backend.ts';
import { drawTwins, separableTwins } from '../../fixtures/twins.ts';
import { anyPhoto, setUpTwoMembers } from '../../fixtures/two-members.ts';

type CommandName = Exclude<CallName, QueryName>;

const random = createRandom(12);
const [ana, ben] = [randomEmbedding(random), randomEmbedding(random)];
const anotherBen = (): Float32Array => embeddingAt(ben, 0.3, random);
/** Too far to be let in, and near enough to be Ben's. */
const refusedBen = embeddingAt(ben, 0.8, random);
const next = 'a brand new passphrase';

type Household = { readonly anaId: number; readonly benId: number; readonly benSample: number };

/** Ben is signed in; what calls about him alone take. */
async function benSignedIn(familiar: TestBackend): Promise<{ memberId: number }> {
  const { benId: memberId } = await locked(familiar);
  await signInAs(familiar, ben);
  return { memberId };
}

/** Ana, who is signed in, and Ben, each with a picture. */
async function twoMembers(familiar: TestBackend): Promise<Household> {
  const ids = await setUpTwoMembers(familiar, ana, ben);
  const [sample] = await familiar.call('samples.list', { memberId: ids.benId });
  return { ...ids, benSample: sample?.id ?? 0 };
}

async function locked(familiar: TestBackend): Promise<Household> {
  const household = await twoMembers(familiar);
  await familiar.call('session.lock', {});
  return household;
}

/** A face is refused at the lock screen and kept; then Ana is back. */
async function refusedAttempt(familiar: TestBackend): Promise<Household & { readonly attemptId: number }> {
  const household = await locked(familiar);
  return { ...household, attemptId: await refuseBen(familiar) };
}

/** Ben is refused twice, and unknown faces are gathered. */
async function unknownPerson(familiar: TestBackend): Promise<Household & { readonly attemptIds: number[] }> {
  const household = await twoMembers(familiar);
  await familiar.call('settings.set', { gatherStrangers: true });
  const attemptIds: number[] = [];
  for (let i = 0; i < 2; i++) {
    await familiar.call('session.lock', {});
    attemptIds.push(await refuseBen(familiar));
  }
  return { ...household, attemptIds };
}

async function refuseBen(familiar: TestBackend): Promise<number> {
  await familiar.call('signIn.begin', {});
  familiar.engine.show(goodFace(refusedBen));
  for (let i = 0; i < 9; i++) {
    await familiar.call('signIn.frame', frame);
    familiar.clock.advance(250);
  }
  await setImmediate();
  await familiar.call('session.passphrase', { passphrase });
  const [attempt] = await familiar.call('attempts.list', { limit: 1, outcomes: ['noMatch'] });
  return attempt?.id ?? 0;
}

/** Another program asks who sits here. */
async function asked(familiar: TestBackend): Promise<{ questionId: number }> {
  await twoMembers(familiar);
  await familiar.call('settings.set', { programsMayConfirm: true });
  const { confirm } = familiar.backend.asking;
  void confirm({ member: null, reason: null, timeoutSeconds: 20 }, null, new AbortController().signal);
  const { question } = await familiar.call('asked.current', {});
  return { questionId: question?.id ?? 0 };
}

async function enrolling(familiar: TestBackend): Promise<{ memberId: number }> {
  const { benId: memberId } = await twoMembers(familiar);
  await familiar.call('enrolment.begin', { memberId });
  familiar.engine.show(goodFace(anotherBen()));
  for (let i = 0; i < 10; i++) {
    if ((await familiar.call('enrolment.frame', { memberId, frame })).captured.length > 0) break;
    familiar.clock.advance(200);
  }
  return { memberId };
}

/** Benno and Cleo, twins, with what tells them apart examined. */
async function examinedTwins(familiar: TestBackend): Promise<void> {
  await twoMembers(familiar);
  const { memberId: benId } = await familiar.call('members.add', { name: 'Benno', role: 'member', consent });
  const { memberId: cleoId } = await familiar.call('members.add', { name: 'Cleo', role: 'member', consent });
  for (const pictures of Array.from({ length: 12 }, drawTwins(separableTwins)))
    for (const [i, memberId] of [benId, cleoId].entries()) {
      familiar.engine.show(goodFace(pictures[i] as Float32Array));
      await familiar.call('samples.addPhoto', { memberId, photo: anyPhoto });
    }
  await familiar.call('tuning.examine', {});
}

async function receivedBackup(familiar: TestBackend, from: TestBackend): Promise<{ passphrase: string }> {
  await from.setUp();
  await from.call('backups.make', { passphrase });
  const { bytes } = await from.call('backups.read', { offset: 0 });
  await familiar.call('backups.receive', { offset: 0, bytes });
  return { passphrase };
}

type Scenario<N extends CallName> = (familiar: TestBackend, other: TestBackend) => Promise<CallInput<N>>;

/** How each command comes to be carried out: what goes before, and its input. A command without a row does not compile. */
const scenarios: { readonly [N in CommandName]: Scenario<N> } = {
  'household.create': async () => ({
    householdName: 'Rose Cottage',
    ownerName: 'Ana',
    passphrase,
    protection: 'passphrase',
    consent,
  }),
  'household.rename': async (familiar) => familiar.setUp().then(() => ({ name: 'Rose Cottage' })),
  'session.passphrase': async (familiar) => locked(familiar).then(() => ({ passphrase })),
  'session.pin': async (familiar) => {
    const { anaId } = await twoMembers(familiar);
    await familiar.call('pin.set', { memberId: anaId, pin: '835274' });
    await familiar.call('session.lock', {});
    return { name: 'Ana', pin: '835274' };
  },
  'session.confirm': async (familiar) => twoMembers(familiar).then(() => ({ passphrase })),
  'session.confirmPin': async (familiar) => {
    await familiar.call('pin.set', { memberId: await familiar.setUp(), pin: '835274' });
    return { pin: '835274' };
  },
  'session.lock': async (familiar) => familiar.setUp().then(() => ({})),
  'session.touch': async (familiar) => familiar.setUp().then(() => ({})),
  'security.changePassphrase': async (familiar) => familiar.setUp().then(() => ({ passphrase, next })),
  'security.changeProtection': async (familiar) => familiar.setUp().then(() => ({ protection: 'passphrase' })),
  'security.renewRecoveryCode': async (familiar) => familiar.setUp().then(() => ({})),
  'security.keepRecoveryCode': async (familiar) => {
    await familiar.setUp();
    return { code: (await familiar.call('security.renewRecoveryCode', {})).recoveryCode };
  },
  'security.changeKey': async (familiar) => familiar.setUp().then(() => ({ passphrase })),
  'security.recover': async (familiar) => {
    await familiar.setUp();
    const { recoveryCode: code } = await familiar.call('security.renewRecoveryCode', {});
    await familiar.call('session.lock', {});
    return { code, next };
  },
  'backups.make': async (familiar) => familiar.setUp().then(() => ({ passphrase })),
  'backups.read': async (familiar) => {
    await familiar.setUp();
    await familiar.call('backups.make', { passphrase });
    return { offset: 0 };
  },
  'backups.discard': async (familiar) => familiar.setUp().then(() => ({})),
  'backups.receive': async () => ({ offset: 0, bytes: Uint8Array.of(1) }),
  'backups.restore': receivedBackup,
  'pin.set': async (familiar) => twoMembers(familiar).then(({ anaId }) => ({ memberId: anaId, pin: '835274' })),
  'pin.remove': async (familiar) => twoMembers(familiar).then(({ anaId }) => ({ memberId: anaId })),
  'presence.frame': async (familiar) => twoMembers(familiar).then(() => frame),
  'presence.pause': async (familiar) => twoMembers(familiar).then(() => ({})),
  'proof.begin': benSignedIn,
  'proof.frame': async (familiar) => benSignedIn(familiar).then(({ memberId }) => ({ memberId, frame })),
  'signIn.begin': async (familiar) => locked(familiar).then(() => ({})),
  'signIn.frame': async (familiar) => locked(familiar).then(() => frame),
  'signIn.upsideDown': async (familiar) => locked(familiar).then(() => frame),
  'asked.begin': asked,
  'asked.frame': async (familiar) => ({ ...(await asked(familiar)), frame }),
  'asked.decline': asked,
  'members.add': async (familiar) => familiar.setUp().then(() => ({ name: 'Ben', role: 'member', consent })),
  'members.rename': async (familiar) => twoMembers(familiar).then(({ benId }) => ({ memberId: benId, name: 'Benno' })),
  'members.setRole': async (familiar) => {
    const { benId: memberId } = await twoMembers(familiar);
    return { memberId, role: 'owner', consent: null };
  },
  'members.export': async (familiar) => twoMembers(familiar).then(({ benId }) => ({ memberId: benId })),
  'members.remove': async (familiar) => twoMembers(familiar).then(({ benId }) => ({ memberId: benId })),
  'samples.addPhoto': async (familiar) => {
    const { benId: memberId } = await twoMembers(familiar);
    familiar.engine.show(goodFace(anotherBen()));
    return { memberId, photo: anyPhoto };
  },
  'samples.remove': async (familiar) =>
    twoMembers(familiar).then(({ benId, benSample }) => ({ memberId: benId, sampleIds: [benSample] })),
  'samples.setInUse': async (familiar) =>
    twoMembers(familiar).then(({ benId, benSample }) => ({ memberId: benId, sampleIds: [benSample], inUse: false })),
  'samples.move': async (familiar) => {
    const { benId: memberId, benSample } = await twoMembers(familiar);
    const { memberId: toMemberId } = await familiar.call('members.add', { name: 'Cleo', role: 'member', consent });
    return { memberId, toMemberId, sampleIds: [benSample] };
  },
  'samples.setPortrait': async (familiar) =>
    twoMembers(familiar).then(({ benId, benSample }) => ({ memberId: benId, sampleId: benSample })),
  'photos.begin': async (familiar) => familiar.setUp().then(() => ({ memberId: null, photos: 1, isFolder: false })),
  'photos.scan': async (familiar) => familiar.setUp().then(() => ({ photo: anyPhoto })),
  'photos.assign': async (familiar) => {
    const { benId: memberId } = await twoMembers(familiar);
    familiar.engine.show(goodFace(anotherBen()));
    const { scanId } = await familiar.call('photos.scan', { photo: anyPhoto });
    return { memberId, scanId, faceIds: [1] };
  },
  'changes.undo': async (familiar) => {
    await twoMembers(familiar);
    await familiar.call('whatIf.save', { securityLevel: 'relaxed', setAside: [], bringBack: [] });
    const [change] = await familiar.call('changes.list', {});
    return { changeId: change?.changeId ?? 0 };
  },
  'enrolment.begin': async (familiar) => twoMembers(familiar).then(({ benId }) => ({ memberId: benId })),
  'enrolment.frame': async (familiar) => enrolling(familiar).then(({ memberId }) => ({ memberId, frame })),
  'enrolment.retake': enrolling,
  'enrolment.finish': enrolling,
  'enrolment.cancel': enrolling,
  'attempts.claim': async (familiar) =>
    refusedAttempt(familiar).then(({ benId, attemptId }) => ({ memberId: benId, attemptId })),
  'attempts.disown': async (familiar) =>
    refusedAttempt(familiar).then(({ benId, attemptId }) => ({ memberId: benId, attemptId })),
  'attempts.remark': async (familiar) =>
    unknownPerson(familiar).then(({ attemptIds }) => ({ attemptIds, remark: { label: 'Postman', isIgnored: false } })),
  'attempts.claimAll': async (familiar) =>
    unknownPerson(familiar).then(({ benId, attemptIds }) => ({ memberId: benId, attemptIds })),
  'attempts.forget': async (familiar) =>
    refusedAttempt(familiar).then(({ attemptId }) => ({ attemptIds: [attemptId] })),
  'attempts.export': async (familiar) => familiar.setUp().then(() => ({ format: 'csv' })),
  'whatIf.save': async (familiar) =>
    twoMembers(familiar).then(({ benSample }) => ({
      securityLevel: 'relaxed',
      setAside: [benSample],
      bringBack: [],
    })),
  'tuning.examine': async (familiar) => twoMembers(familiar).then(() => ({})),
  'tuning.switchOn': async (familiar) => examinedTwins(familiar).then(() => ({})),
  'tuning.switchOff': async (familiar) => {
    await examinedTwins(familiar);
    await familiar.call('tuning.switchOn', {});
    return {};
  },
  'map.tryFrame': async (familiar) => twoMembers(familiar).then(() => ({ frame, projection: 'pca', isTuned: false })),
  'settings.set': async (familiar) => twoMembers(familiar).then(() => ({ securityLevel: 'strict' })),
  'device.chooseCamera': async (familiar) => familiar.setUp().then(() => ({ camera: null })),
  'device.changeAppearance': async () => ({ theme: 'dark' }),
  'device.changeGuestHint': async (familiar) => familiar.setUp().then(() => ({ hint: null })),
  'device.turnCameras': async (familiar) => familiar.setUp().then(() => ({ cameras: [] })),
  'device.hideNextSteps': async (familiar) => familiar.setUp().then(() => ({})),
  'device.changeDesktop': async (familiar) => twoMembers(familiar).then(() => ({ onClose: 'quit' })),
};

const isFact = (name: EventName): name is FactEvent => (factEvents as readonly EventName[]).includes(name);

function record({ backend }: TestBackend): Set<FactEvent> {
  const told = new Set<FactEvent>();
  backend.dispatcher.subscribe(({ name }) => isFact(name) && told.add(name));
  return told;
}

for (const name of Object.keys(scenarios) as CommandName[]) {
  const { changes, mayRaise = [] } = calls[name] as { changes: readonly FactEvent[]; mayRaise?: readonly FactEvent[] };
  test(`${name} tells of ${changes.length === 0 ? 'no change' : changes.join(', ')}, carried out`, async (t) => {
    const familiar = await createTestBackend(t);
    const input = await (scenarios[name] as Scenario<CommandName>)(familiar, await createTestBackend(t));
    const told = record(familiar);
    await familiar.call(name, input);
    await setImmediate();
    const expected = new Set(changes);
    for (const fact of told) if (mayRaise.includes(fact)) expected.add(fact);
    assert.deepEqual([...told].sort(), [...expected].sort());
  });
}

test('what is refused at the lock screen tells that the attempts changed', async (t) => {
  const familiar = await createTestBackend(t);
  const told = record(familiar);
  await locked(familiar);
  for (const [call, input] of [
    ['session.passphrase', { passphrase: 'not this one' }],
    ['session.pin', { name: 'Ana', pin: '111111' }],
  ] as const) {
    told.clear();
    assert.equal(await familiar.refusal(call, input), 'wrongPassphrase');
    assert.deepEqual([...told], ['attempts.changed'], call);
  }
});

test('a removal that becomes final tells so, and that faces of attempts went with the member', async (t) => {
  const familiar = await createTestBackend(t);
  const { benId } = await twoMembers(familiar);
  await familiar.call('members.remove', { memberId: benId });
  const told = record(familiar);
  await familiar.call('session.lock', {});
  assert.deepEqual([...told].sort(), ['attempts.changed', 'changes.changed']);
});
