import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { unzipSync } from 'fflate';
import type { Grant } from '#contract/calls/call-table.ts';
import { type CallInput, type CallName, calls } from '#contract/contract.ts';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import { embeddingAt, randomEmbedding } from '../../fixtures/embeddings.ts';
import { goodFace } from '../../fixtures/scripted-engine.ts';
import { signInFreshAs } from '../../fixtures/sign-in-as.ts';
import { createTestBackend, frame, passphrase, type TestBackend } from '../../fixtures/test-backend.ts';
import { anyPhoto as photo, setUpTwoMembers } from '../../fixtures/two-members.ts';

/** Grants that no member or child ever holds; whatever else a call allows, one of them may make it. */
const neverMembers: readonly Grant[] = ['firstRun', 'sealed', 'locked', 'owner', 'freshOwner'];

const openToMembers = (Object.keys(calls) as CallName[]).filter((name) =>
  calls[name].allow.some((grant) => !neverMembers.includes(grant)),
);

/** What Ben, a member, asks in one household. */
type World = {
  readonly familiar: TestBackend;
  readonly anaId: number;
  readonly benId: number;
  /** An attempt that let Ben in, and one that was refused, to which he was nearest. */
  readonly letIn: number;
  readonly refused: number;
  /** Faces that the engine sees, the same in both households. */
  readonly faces: Faces;
};

type Faces = Readonly<Record<'ben' | 'otherBen' | 'tiredBen' | 'likeAna' | 'stranger', Float32Array>>;

/** A call, its input, and the faces that the engine sees meanwhile. */
type Step = {
  readonly [N in CallName]: readonly [
    name: N,
    inputOf: (world: World) => CallInput<N> | Promise<CallInput<N>>,
    shown?: readonly (keyof Faces)[],
  ];
}[CallName];

const ofBen = ({ benId: memberId }: World) => ({ memberId });
const nothing = () => ({});

async function newestSample({ familiar, benId: memberId }: World): Promise<number> {
  return (await familiar.call('samples.list', { memberId })).at(-1)?.id ?? 0;
}

/** So many frames of somebody who is to show that they are Ben, enough of them to be refused. */
const proofFrames = (who: keyof Faces, count: number): readonly Step[] =>
  Array.from({ length: count }, () => ['proof.frame', (world: World) => ({ ...ofBen(world), frame }), [who]] as const);

/** Another program asks whether Ben sits here. */
function putQuestion({ familiar }: World): Record<string, never> {
  const request = { member: 'Benedict', reason: null, timeoutSeconds: 20 };
  void familiar.backend.asking.confirm(request, 'swaylock', new AbortController().signal);
  return {};
}
const ofQuestion = () => ({ questionId: 1 });

/** Every call that a member may make, in an order in which each can be carried out, some of them in several ways. */
const steps: readonly Step[] = [
  ['app.state', nothing],
  ['embedding.progress', nothing],
  ['engine.status', nothing],
  ['device.camera', nothing],
  ['device.chooseCamera', () => ({ camera: null })],
  ['device.appearance', nothing],
  ['device.changeAppearance', () => ({ theme: null })],
  ['device.guestHint', nothing],
  ['device.turnedCameras', nothing],
  ['device.hideNextSteps', nothing],
  ['device.desktop', nothing],
  ['settings.get', nothing],
  ['settings.levels', nothing],
  ['session.touch', nothing],
  ['session.confirm', () => ({ passphrase })],
  ['presence.begin', nothing],
  ['presence.frame', () => frame, ['ben']],
  ['presence.frame', () => frame, ['likeAna']],
  ['presence.pause', nothing],
  ['presence.frame', () => frame, ['ben']],
  ['members.list', nothing],
  ['members.picture', ofBen],
  ['members.consents', ofBen],
  ['members.ownHealth', ofBen],
  ['members.rename', (world) => ({ ...ofBen(world), name: 'Benedict' })],
  ['changes.list', nothing],
  ['samples.list', ofBen],
  ['samples.analysis', ofBen],
  ['samples.coverage', ofBen],
  ['samples.picture', async (world) => ({ ...ofBen(world), sampleId: await newestSample(world) })],
  ['attempts.list', () => ({ limit: 50 })],
  ['attempts.picture', ({ letIn: attemptId }) => ({ attemptId })],
  ['attempts.picture', ({ refused: attemptId }) => ({ attemptId })],
  ['attempts.consequences', (world) => ({ ...ofBen(world), attemptId: world.refused, answer: 'me' as const })],
  ['attempts.consequences', (world) => ({ ...ofBen(world), attemptId: world.letIn, answer: 'notMe' as const })],
  ['attempts.claim', (world) => ({ ...ofBen(world), attemptId: world.refused })],
  ['attempts.disown', (world) => ({ ...ofBen(world), attemptId: world.letIn })],
  ['photos.begin', (world) => ({ ...ofBen(world), photos: 1, isFolder: false })],
  ['photos.scan', () => ({ photo }), ['otherBen', 'likeAna', 'stranger']],
  ['photos.assign', (world) => ({ ...ofBen(world), scanId: 1, faceIds: [1] })],
  ['photos.assign', (world) => ({ ...ofBen(world), scanId: 1, faceIds: [2] })],
  ['photos.assign', (world) => ({ ...ofBen(world), scanId: 1, faceIds: [3] })],
  ['samples.addPhoto', (world) => ({ ...ofBen(world), photo }), ['ben']],
  ['samples.addPhoto', (world) => ({ ...ofBen(world), photo }), ['likeAna']],
  ['samples.setInUse', async (world) => ({ ...ofBen(world), sampleIds: [await newestSample(world)], inUse: false })],
  ['samples.setInUse', async (world) => ({ ...ofBen(world), sampleIds: [await newestSample(world)], inUse: true })],
  ['samples.setPortrait', async (world) => ({ ...ofBen(world), sampleId: await newestSample(world) })],
  ['samples.remove', async (world) => ({ ...ofBen(world), sampleIds: [await newestSample(world)] })],
  ['changes.undo', async ({ familiar }) => ({ changeId: (await familiar.call('changes.list', {}))[0]?.changeId ?? 0 })],
  ['enrolment.begin', ofBen],
  ['enrolment.frame', (world) => ({ ...ofBen(world), frame }), ['likeAna']],
  ['enrolment.retake', ofBen],
  ['enrolment.finish', ofBen],
  ['enrolment.cancel', ofBen],
  ['samples.analysis', ofBen],
  ['members.ownHealth', ofBen],
  ['pin.set', (world) => ({ ...ofBen(world), pin: '739105' })],
  ['pin.state', ofBen],
  ['session.confirmPin', () => ({ pin: '739105' })],
  ['session.confirmPin', () => ({ pin: '480391' })],
  ['proof.ways', ofBen],
  ['proof.begin', ofBen],
  ...proofFrames('ben', 2),
  ...proofFrames('likeAna', 18),
  ...proofFrames('stranger', 18),
  ['asked.current', putQuestion],
  ['asked.begin', ofQuestion],
  ...Array.from({ length: 12 }, () => ['asked.frame', () => ({ ...ofQuestion(), frame }), ['likeAna']] as const),
  ['asked.decline', ofQuestion],
  ['pin.remove', ofBen],
  ['members.export', ofBen],
  ['session.lock', nothing],
];

async function openWorld(t: TestContext, ana: Float32Array, faces: Faces): Promise<World> {
  const familiar = await createTestBackend(t);
  const { call, clock, engine } = familiar;
  const ids = await setUpTwoMembers(familiar, ana, faces.ben);
  await call('settings.set', { attemptFaces: 'all', presenceLockSeconds: 30, programsMayConfirm: true });
  await call('session.lock', {});
  await call('signIn.begin', {});
  engine.show(goodFace(faces.tiredBen));
  for (let i = 0; i < 9; i++) {
    await call('signIn.frame', frame);
    clock.advance(250);
  }
  await setImmediate();
  await call('session.passphrase', { passphrase });
  await call('session.lock', {});
  await signInFreshAs(familiar, faces.ben);
  await setImmediate();
  const seen = await call('attempts.list', { limit: 50, outcomes: ['match', 'noMatch'] });
  const idOf = (outcome: 'match' | 'noMatch') => seen.find((attempt) => attempt.outcome === outcome)?.id ?? 0;
  return { familiar, ...ids, letIn: idOf('match'), refused: idOf('noMatch'), faces };
}

/** An answer as bytes; of a zip, what is in it, since it holds the time of its making. */
function bytesOf(name: CallName, answer: unknown): string {
  return JSON.stringify(answer, (key, value: unknown) => {
    if (!(value instanceof Uint8Array)) return value;
    if (name !== 'members.export' || key !== 'bytes') return Buffer.from(value).toString('base64');
    return Object.entries(unzipSync(value)).map(([file, bytes]) => [file, Buffer.from(bytes).toString('base64')]);
  });
}

async function answersOf(world: World): Promise<string[]> {
  const answers: string[] = [];
  for (const [name, inputOf, shown = []] of steps) {
    world.familiar.engine.show(...shown.map((who) => goodFace(world.faces[who])));
    const answer = await world.familiar.backend.dispatcher.call(name, await inputOf(world));
    answers.push(`${name} ${bytesOf(name, answer)}`);
  }
  return answers;
}

test('every call that a member may make is among those whose answers are compared', () => {
  const asked = new Set<CallName>(steps.map(([name]) => name));
  assert.deepEqual(
    openToMembers.filter((name) => !asked.has(name)),
    [],
  );
});

/** How far apart two faces of somebody may lie that a member must not tell from each other. */
const step = 0.01;

for (const [what, apart] of [
  ['nobody', 1.35],
  ['somebody like a cousin', 0.95],
  ['somebody like a sister', 0.77],
  ['somebody like a twin', 0.6],
] as const) {
  test(`what a member is answered says nothing finer than a step about the other: to ${what}`, async (t) => {
    const random = createRandom(907);
    const ana = randomEmbedding(random);
    const ben = embeddingAt(ana, apart, random);
    const faces = {
      ben,
      otherBen: embeddingAt(ben, 0.3, random),
      tiredBen: embeddingAt(ben, 0.82, random),
      likeAna: embeddingAt(ana, 0.3, random),
      stranger: randomEmbedding(random),
    };
    const [one, other] = [
      await answersOf(await openWorld(t, ana, faces)),
      await answersOf(await openWorld(t, embeddingAt(ana, step, random), faces)),
    ];
    assert.deepEqual(one, other);
    for (const name of ['samples.analysis', 'samples.setInUse', 'enrolment.begin', 'members.export', 'proof.frame'])
      assert.ok(
        one.some((answer) => answer.startsWith(`${name} {"ok":true`)),
        `${name} is not merely refused`,
      );
  });
}
