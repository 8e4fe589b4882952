import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CallName, calls } from '#contract/contract.ts';
import { freshForMs, grantsOf, type Session } from '#core/sign-in/session.ts';

/** Whoever is signed in: what they gave or showed, the passphrase as much as themselves, is fresh until then. */
const signedIn = (role: 'owner' | 'member' | 'child', freshUntil: number, isProved = true): Session => ({
  kind: 'signedIn',
  memberId: 1,
  role,
  how: 'face',
  isProved,
  freshUntil: { wall: freshUntil, monotonic: freshUntil },
  selfUntil: { wall: freshUntil, monotonic: freshUntil },
  epoch: 1,
});
const locked: Session = { kind: 'locked', reason: 'start', epoch: 0 };

/** Who stands before the app: the vault's state, the session, and the member a call is about. */
const situations = {
  firstRun: ['empty', locked, null],
  sealed: ['sealed', locked, null],
  locked: ['open', locked, null],
  memberOnSelf: ['open', signedIn('member', 0), 1],
  memberOnOther: ['open', signedIn('member', freshForMs), 2],
  childOnSelf: ['open', signedIn('child', 0), 1],
  childOnOther: ['open', signedIn('child', freshForMs), 2],
  freshMemberOnSelf: ['open', signedIn('member', freshForMs), 1],
  freshChildOnSelf: ['open', signedIn('child', freshForMs), 1],
  ownerByFaceOnlyOnSelf: ['open', signedIn('owner', freshForMs, false), 1],
  ownerByFaceOnlyOnOther: ['open', signedIn('owner', freshForMs, false), 2],
  ownerOnSelf: ['open', signedIn('owner', 0), 1],
  ownerOnOther: ['open', signedIn('owner', 0), 2],
  freshOwnerOnOther: ['open', signedIn('owner', freshForMs), 2],
} as const satisfies Record<string, readonly ['empty' | 'sealed' | 'open', Session, number | null]>;

type Situation = keyof typeof situations;

const anyone: Situation[] = Object.keys(situations) as Situation[];
const everyoneSignedIn = anyone.filter((name) => !['firstRun', 'sealed', 'locked'].includes(name));
const owners: Situation[] = ['ownerOnSelf', 'ownerOnOther', 'freshOwnerOnOther'];
/** Of no owner: who has just shown that it is they, and besides who has not. */
const freshSelves: Situation[] = ['freshMemberOnSelf', 'freshChildOnSelf'];
const selves: Situation[] = ['memberOnSelf', 'childOnSelf', ...freshSelves];

/** The whole table of who may do what, written out by hand: a call that is missing here fails. */
const table: Readonly<Record<CallName, readonly Situation[]>> = {
  'app.state': anyone,
  'household.create': ['firstRun'],
  'household.rename': owners,
  'session.passphrase': ['sealed', 'locked'],
  'session.confirm': everyoneSignedIn,
  'session.confirmPin': everyoneSignedIn,
  'session.lock': everyoneSignedIn,
  'session.touch': everyoneSignedIn,
  'security.keys': owners,
  'security.changePassphrase': owners,
  'security.changeProtection': ['freshOwnerOnOther'],
  'security.renewRecoveryCode': ['freshOwnerOnOther'],
  'security.keepRecoveryCode': owners,
  'security.changeKey': owners,
  'security.recover': ['sealed', 'locked'],
  'backups.last': owners,
  'backups.make': owners,
  'backups.read': ['freshOwnerOnOther'],
  'backups.discard': owners,
  'backups.receive': ['firstRun'],
  'backups.restore': ['firstRun'],
  'session.pin': ['locked'],
  'pin.state': [...selves, ...owners],
  'pin.set': [...freshSelves, 'freshOwnerOnOther'],
  'pin.remove': [...freshSelves, ...owners],
  'presence.begin': everyoneSignedIn,
  'presence.frame': everyoneSignedIn,
  'presence.pause': everyoneSignedIn,
  'proof.ways': selves,
  'proof.begin': selves,
  'proof.frame': selves,
  'signIn.begin': ['locked'],
  'signIn.frame': ['locked'],
  'signIn.upsideDown': ['locked'],
  'asked.current': ['locked', ...everyoneSignedIn],
  'asked.begin': ['locked', ...everyoneSignedIn],
  'asked.frame': ['locked', ...everyoneSignedIn],
  'asked.decline': ['locked', ...everyoneSignedIn],
  'members.list': everyoneSignedIn,
  'members.add': ['freshOwnerOnOther'],
  'members.rename': [...freshSelves, ...owners],
  'members.setRole': ['freshOwnerOnOther'],
  'members.consents': [...selves, ...owners],
  'members.export': [...freshSelves, 'freshOwnerOnOther'],
  'members.unseen': owners,
  'members.remove': ['freshOwnerOnOther'],
  'members.lookalikes': owners,
  'members.picture': [...selves, ...owners],
  'members.health': owners,
  'members.ownHealth': [...selves, ...owners],
  'samples.analysis': [...selves, ...owners],
  'samples.coverage': [...selves, ...owners],
  'samples.list': [...selves, ...owners],
  'samples.picture': [...selves, ...owners],
  'samples.addPhoto': [...freshSelves, 'freshOwnerOnOther'],
  'samples.remove': [...freshSelves, ...owners],
  'samples.setInUse': [...freshSelves, ...owners],
  'samples.move': ['freshOwnerOnOther'],
  'samples.setPortrait': [...selves, ...owners],
  'photos.scan': everyoneSignedIn,
  'photos.begin': [...freshSelves, 'freshOwnerOnOther'],
  'photos.assign': [...selves, ...owners],
  'changes.list': everyoneSignedIn,
  'changes.undo': everyoneSignedIn,
  'enrolment.begin': [...freshSelves, 'freshOwnerOnOther'],
  'enrolment.frame': [...selves, ...owners],
  'enrolment.retake': [...selves, ...owners],
  'enrolment.finish': [...freshSelves, 'freshOwnerOnOther'],
  'enrolment.cancel': [...selves, ...owners],
  'attempts.list': everyoneSignedIn,
  'attempts.check': owners,
  'attempts.picture': everyoneSignedIn,
  'attempts.consequences': [...selves, ...owners],
  'attempts.claim': [...freshSelves, 'freshOwnerOnOther'],
  'attempts.disown': [...selves, ...owners],
  'attempts.strangers': owners,
  'attempts.remark': owners,
  'attempts.claimAll': ['freshOwnerOnOther'],
  'attempts.forget': ['freshOwnerOnOther'],
  'attempts.export': ['freshOwnerOnOther'],
  'whatIf.run': owners,
  'whatIf.save': ['freshOwnerOnOther'],
  'tuning.status': owners,
  'tuning.examine': owners,
  'tuning.switchOn': ['freshOwnerOnOther'],
  'tuning.switchOff': owners,
  'map.get': owners,
  'map.tryFrame': ['freshOwnerOnOther'],
  'crowd.get': owners,
  'compare.faces': owners,
  'pairs.list': owners,
  'settings.get': everyoneSignedIn,
  'settings.levels': everyoneSignedIn,
  'settings.set': ['freshOwnerOnOther'],
  'embedding.progress': anyone,
  'engine.status': anyone,
  'device.camera': anyone,
  'device.chooseCamera': ['locked', ...everyoneSignedIn],
  'device.appearance': anyone,
  'device.changeAppearance': anyone,
  'device.hideNextSteps': everyoneSignedIn,
  'device.guestHint': anyone,
  'device.changeGuestHint': ['freshOwnerOnOther'],
  'device.turnedCameras': anyone,
  'device.turnCameras': owners,
  'device.dataFolder': owners,
  'device.desktop': everyoneSignedIn,
  'device.changeDesktop': owners,
  'screens.count': owners,
};

for (const name of Object.keys(calls) as CallName[]) {
  test(`${name} is allowed to those of the table and to nobody else`, () => {
    const expected = table[name];
    assert.ok(expected !== undefined, `${name} has no row in the table`);
    for (const situation of anyone) {
      const [vault, session, subject] = situations[situation];
      const held = grantsOf(session, vault, subject, { wall: 0, monotonic: 0 });
      const isAllowed = calls[name].allow.some((grant) => held.has(grant));
      assert.equal(isAllowed, expected.includes(situation), `${name} for ${situation}`);
    }
  });
}

test('who showed nothing lately may look at what is their own, and change nothing of it that lasts', () => {
  const mayStale = (Object.keys(calls) as CallName[]).filter((name) => {
    const held = grantsOf(signedIn('member', 0), 'open', 1, { wall: 0, monotonic: 0 });
    return !held.has('owner') && calls[name].allow.some((grant) => grant === 'self' && held.has(grant));
  });
  const changing = mayStale.filter((name) => calls[name].kind === 'command');
  assert.deepEqual(changing.sort(), [
    'attempts.disown',
    'enrolment.cancel',
    'enrolment.frame',
    'enrolment.retake',
    // Takes a proof in its handler: of now, or of the import it belongs to (test/backend/samples/photo-imports.test.ts).
    'photos.assign',
    'proof.begin',
    'proof.frame',
    'samples.setPortrait',
  ]);
});
