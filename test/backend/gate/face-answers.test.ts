import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type * as z from 'zod/mini';
import { type Grant, grants } from '#contract/calls/call-table.ts';
import { type CallName, calls } from '#contract/contract.ts';

/**
 * What bounds the answers of a call that rest on comparing faces; `none` for calls whose answers rest on no comparison.
 */
type Bound =
  | 'none'
  /** Compares with the caller's own pictures alone. */
  | 'ownAlone'
  /** As at the lock screen: each failure is counted, and pauses. */
  | 'lockScreen'
  /** The same, and only while a question of another program waits, which anybody at the screen may answer. */
  | 'askedFor'
  /** Counted by `PictureLimits`: what is told of others' faces, and pictures added. */
  | 'pictureLimits'
  /** A word about pictures on file, which are counted as they are added, or faces that the lock screen counted. */
  | 'onFile'
  /** For owners alone. */
  | 'owners';

/** What bounds each call, written out by hand: a call that is missing here does not compile. */
const bounds: Readonly<Record<CallName, Bound>> = {
  'app.state': 'none',
  'household.create': 'none',
  'household.rename': 'none',
  'session.passphrase': 'none',
  'session.confirm': 'none',
  'session.confirmPin': 'none',
  'session.lock': 'none',
  'session.touch': 'none',
  'security.keys': 'none',
  'security.changePassphrase': 'none',
  'security.changeProtection': 'none',
  'security.renewRecoveryCode': 'none',
  'security.keepRecoveryCode': 'none',
  'security.changeKey': 'none',
  'security.recover': 'none',
  'backups.last': 'none',
  'backups.make': 'none',
  'backups.read': 'none',
  'backups.discard': 'none',
  'backups.receive': 'none',
  'backups.restore': 'none',
  'session.pin': 'none',
  'pin.state': 'none',
  'pin.set': 'none',
  'pin.remove': 'none',
  'presence.begin': 'none',
  'presence.frame': 'ownAlone',
  'presence.pause': 'none',
  'screens.count': 'none',
  'signIn.begin': 'lockScreen',
  'signIn.frame': 'lockScreen',
  'signIn.upsideDown': 'none',
  'proof.ways': 'none',
  'proof.begin': 'lockScreen',
  'proof.frame': 'lockScreen',
  'asked.current': 'none',
  'asked.begin': 'askedFor',
  'asked.frame': 'askedFor',
  'asked.decline': 'none',
  'members.list': 'none',
  'members.add': 'none',
  'members.rename': 'none',
  'members.setRole': 'none',
  'members.consents': 'none',
  'members.export': 'none',
  'members.unseen': 'none',
  'members.remove': 'none',
  'members.lookalikes': 'owners',
  'members.picture': 'none',
  'members.health': 'owners',
  'members.ownHealth': 'onFile',
  'samples.analysis': 'onFile',
  'samples.coverage': 'none',
  'samples.list': 'none',
  'samples.picture': 'none',
  'samples.addPhoto': 'pictureLimits',
  'samples.remove': 'none',
  'samples.setInUse': 'pictureLimits',
  'samples.move': 'owners',
  'samples.setPortrait': 'none',
  'photos.begin': 'none',
  'photos.scan': 'ownAlone',
  'photos.assign': 'pictureLimits',
  'changes.list': 'none',
  'changes.undo': 'ownAlone',
  'enrolment.begin': 'pictureLimits',
  'enrolment.frame': 'pictureLimits',
  'enrolment.retake': 'none',
  'enrolment.finish': 'pictureLimits',
  'enrolment.cancel': 'none',
  'attempts.list': 'onFile',
  'attempts.check': 'none',
  'attempts.picture': 'none',
  'attempts.consequences': 'pictureLimits',
  'attempts.claim': 'pictureLimits',
  'attempts.disown': 'none',
  'attempts.strangers': 'owners',
  'attempts.remark': 'owners',
  'attempts.claimAll': 'owners',
  'attempts.forget': 'none',
  'attempts.export': 'owners',
  'whatIf.run': 'owners',
  'whatIf.save': 'owners',
  'tuning.status': 'owners',
  'tuning.examine': 'owners',
  'tuning.switchOn': 'owners',
  'tuning.switchOff': 'none',
  'map.get': 'owners',
  'map.tryFrame': 'owners',
  'crowd.get': 'owners',
  'compare.faces': 'owners',
  'pairs.list': 'owners',
  'settings.get': 'none',
  'settings.levels': 'none',
  'settings.set': 'none',
  'embedding.progress': 'none',
  'engine.status': 'none',
  'device.camera': 'none',
  'device.chooseCamera': 'none',
  'device.appearance': 'none',
  'device.changeAppearance': 'none',
  'device.hideNextSteps': 'none',
  'device.guestHint': 'none',
  'device.changeGuestHint': 'none',
  'device.turnedCameras': 'none',
  'device.turnCameras': 'none',
  'device.dataFolder': 'none',
  'device.desktop': 'none',
  'device.changeDesktop': 'none',
};

const whoSignedIn: readonly Grant[] = grants.filter((grant) => !['firstRun', 'sealed', 'locked'].includes(grant));

/** Who may get answers that are bounded so. */
const opensTo: Readonly<Record<Bound, readonly Grant[]>> = {
  none: grants,
  ownAlone: whoSignedIn,
  lockScreen: ['locked', 'self'],
  askedFor: ['locked', 'member', 'owner'],
  pictureLimits: whoSignedIn.filter((grant) => grant !== 'member'),
  onFile: whoSignedIn,
  owners: ['owner', 'freshOwner'],
};

type Definition = { readonly shape?: Readonly<Record<string, z.ZodMiniType>>; readonly innerType?: z.ZodMiniType };

/** Whether a schema takes bytes somewhere, as pictures and frames are. */
function takesBytes(schema: z.ZodMiniType): boolean {
  const { shape, innerType } = schema._zod.def as unknown as Definition;
  if (shape !== undefined) return Object.values(shape).some(takesBytes);
  return innerType === undefined ? schema.safeParse(new Uint8Array(1)).success : takesBytes(innerType);
}

const names = Object.keys(calls) as CallName[];

test('no call to which a face can be brought has answers that nothing bounds', () => {
  const unbounded = names.filter((name) => takesBytes(calls[name].input) && bounds[name] === 'none');
  const compareNothing: CallName[] = ['backups.receive', 'signIn.upsideDown'];
  assert.deepEqual(unbounded.sort(), compareNothing, 'a backup is no picture; that there is a face says not whose');
});

test('answers that rest on comparing faces are open to those alone whom their bound allows', () => {
  const tooOpen = names.filter((name) => calls[name].allow.some((grant) => !opensTo[bounds[name]].includes(grant)));
  assert.deepEqual(tooOpen, []);
});

test('the security document names each such call with what bounds it', () => {
  const document = readFileSync(join(import.meta.dirname, '..', '..', '..', 'docs', 'SECURITY.md'), 'utf8');
  const items = document.split(/\n(?=- |\n)/).filter((item) => /^- \*\w+\*:/.test(item));
  const named = items.flatMap((item) => {
    const bound = item.match(/^- \*(\w+)\*:/)?.[1] ?? '';
    return [...item.matchAll(/`([a-zA-Z]+\.[a-zA-Z]+)`/g)].map(([, name = '']) => `${name} ${bound}`);
  });
  const expected = names.filter((name) => bounds[name] !== 'none').map((name) => `${name} ${bounds[name]}`);
  assert.deepEqual(named.sort(), expected.sort());
});
