import type { MemberSummary } from '#contract/household.ts';
import type { AgeHead } from '#core/enrolment/young-face.ts';
import { membersToPropose } from '#core/household/retention.ts';
import type { FaceEngine } from '#core/ports/face-engine.ts';
import type { StoredMember } from '#core/ports/member-store.ts';
import type { Store } from '#core/ports/store.ts';
import type { Calibration } from '#core/recognition/calibration.ts';
import { isOwner, type Session } from '#core/sign-in/session.ts';
import type { DeviceMemory } from '../common/device-memory.ts';
import { requireMember } from '../common/require-member.ts';
import type { SupportSetCache } from '../common/support-set-cache.ts';
import { tileOf } from '../common/tile-of.ts';
import type { HandlersOf } from '../gate/handlers.ts';
import type { ToldNearness } from '../samples/describe-samples.ts';
import { createAdviser } from './advise-members.ts';
import { addMember, type ChangingParts, removeMember, renameMember, setRole } from './change-members.ts';
import { describeLookalikes } from './describe-lookalikes.ts';
import { type ExportSpeech, exportFileName, exportMember } from './export-member.ts';

type Parts = ChangingParts & {
  readonly store: Store;
  readonly engine: Pick<FaceEngine, 'cutTile'>;
  readonly calibration: Calibration;
  readonly readAgeHead?: () => Promise<AgeHead | null>;
  readonly device: Pick<DeviceMemory, 'appearance'>;
  readonly exportWords: ExportSpeech;
  readonly supportSet: SupportSetCache;
  readonly toldNearness: ToldNearness;
};

/** The household's people. */
export const createMembersHandlers = (parts: Parts): HandlersOf<'members'> => ({
  ...createPeopleHandlers(parts),
  ...createHealthHandlers(parts),
});

type Health = 'members.lookalikes' | 'members.health' | 'members.ownHealth';

function createPeopleHandlers(parts: Parts): Omit<HandlersOf<'members'>, Health> {
  const { store, engine, clock, device, exportWords } = parts;
  return {
    'members.list': (_, { session }) =>
      store.members.list().map((member) => ({ ...member, ...seenBy(session, member, store) })),
    'members.add': (input) => addMember(parts, input),
    'members.rename': (input) => {
      renameMember(parts, input);
      return {};
    },
    'members.setRole': (input) => {
      setRole(parts, input);
      return {};
    },
    'members.remove': ({ memberId }) => removeMember(parts, memberId),
    'members.consents': ({ memberId }) => store.members.consents(requireMember(store, memberId).id),
    'members.export': async ({ memberId }, { checkpoint }) => {
      const words = await exportWords(device.appearance().language);
      checkpoint();
      const { name } = requireMember(store, memberId);
      return { fileName: exportFileName(name), bytes: exportMember(store, words, memberId, null) };
    },
    'members.unseen': () => {
      const { retentionDays } = store.settings.read();
      return membersToPropose(store.members.list(), clock.now(), retentionDays).map(
        ({ member: { id, name }, lastSeenAt }) => ({ id, name, lastSeenAt }),
      );
    },
    'members.picture': async ({ memberId }, { checkpoint }) => {
      const sampleId = store.portraits.find(requireMember(store, memberId).id);
      const wide = sampleId === null ? null : store.samples.widePicture(memberId, sampleId);
      if (wide !== null) return { type: 'image/webp', bytes: new Uint8Array(wide) };
      const picture = sampleId === null ? null : store.samples.picture(memberId, sampleId);
      const tile = picture && (await tileOf(engine, picture));
      checkpoint();
      return tile;
    },
  };
}

/** What is told of a member to themselves and to owners: the sample that shows them, and when they signed in last. */
function seenBy(
  session: Session,
  { id, lastSignInAt }: StoredMember,
  { portraits }: Pick<Store, 'portraits'>,
): Pick<MemberSummary, 'portraitSampleId' | 'lastSignInAt'> {
  const isTheirs = session.kind === 'signedIn' && session.memberId === id;
  if (!isTheirs && !isOwner(session)) return { portraitSampleId: null, lastSignInAt: null };
  return { portraitSampleId: portraits.find(id), lastSignInAt };
}

function createHealthHandlers(parts: Parts): Pick<HandlersOf<'members'>, Health> {
  const { store, supportSet, readAgeHead = async () => null } = parts;
  return {
    'members.lookalikes': async (_, { checkpoint }) => {
      const placements = await supportSet.placements();
      checkpoint();
      return describeLookalikes(parts, placements);
    },
    'members.health': async (_, { checkpoint }) => {
      const [placements, ageHead] = await Promise.all([supportSet.placements(), readAgeHead()]);
      checkpoint();
      const adviceFor = createAdviser(parts, placements, ageHead, 'owner');
      return store.members.list().map(({ id }) => ({ memberId: id, advice: adviceFor(id) }));
    },
    'members.ownHealth': async ({ memberId }, { session, checkpoint }) => {
      requireMember(store, memberId);
      const [placements, ageHead] = await Promise.all([supportSet.placements(), readAgeHead()]);
      checkpoint();
      return createAdviser(parts, placements, ageHead, isOwner(session) ? 'owner' : 'member')(memberId);
    },
  };
}
