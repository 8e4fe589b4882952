import { strToU8, zipSync } from 'fflate';
import type { Appearance } from '#contract/appearance.ts';
import type { AttemptSummary, Consent, GivenConsent } from '#contract/household.ts';
import { limits } from '#contract/limits.ts';
import type { StoredMember } from '#core/ports/member-store.ts';
import type { Store } from '#core/ports/store.ts';
import { readableAttempt } from '../attempts/told-attempt.ts';
import { requireMember } from '../common/require-member.ts';

/** No household has so many attempts; the log is exported whole. */
const allAttempts = 1_000_000;

/** The texts in a member's export. */
export type ExportWords = {
  /** What is in the file, line by line. */
  readonly readMe: (hasNumbers: boolean) => readonly string[];
  readonly receipt: {
    readonly title: string;
    /** Who agreed to which wording; `at` is an ISO 8601 time. */
    readonly agreed: (consent: Consent, name: string, at: string) => string;
    /** A wording, point by point; one that this Familiar does not know is said to be none of its own. */
    readonly wording: (version: number) => readonly string[];
  };
};

/** The texts of an export in a language, null for the system's; the host has a catalogue for them. */
export type ExportSpeech = (language: Appearance['language']) => Promise<ExportWords>;

function isoTime(at: number): string {
  return new Date(at).toISOString();
}

/** What was agreed to, as a text for people. */
function consentReceipt(name: string, consents: readonly GivenConsent[], { receipt }: ExportWords): string {
  const entries = consents.map((consent) =>
    [
      receipt.agreed(consent, name, isoTime(consent.at)),
      ...receipt.wording(consent.version).map((point) => `  ${point}`),
    ].join('\n'),
  );
  return `${[receipt.title, ...entries].join('\n\n')}\n`;
}

/** Embeddings of samples, by the samples' ids. */
type Embeddings = ReadonlyMap<number, Float32Array>;

/**
 * The attempts that signed the member in or that they claimed, and whether the face kept of each is theirs to take
 * along: not where anybody says it is not them.
 */
function ownAttempts(store: Store, member: StoredMember): (AttemptSummary & { readonly isShown: boolean })[] {
  return store.attempts
    .list(allAttempts, { memberIds: [member.id] })
    .map((attempt) => ({ attempt, isTheirWord: attempt.verdictName === member.name }))
    .filter(
      ({ attempt, isTheirWord }) => attempt.memberId === member.id || (attempt.verdict === 'claimed' && isTheirWord),
    )
    .map(({ attempt, isTheirWord }) => ({
      ...toldOwn(attempt, member),
      nearestId: null,
      nearestName: null,
      verdictName: isTheirWord ? attempt.verdictName : null,
      isShown: attempt.hasFace && (attempt.verdict === 'none' || (attempt.verdict === 'claimed' && isTheirWord)),
    }));
}

/** How near they were where they were let in; not how near a claimed face was to anybody, nor how far somebody else. */
function toldOwn(attempt: AttemptSummary, member: StoredMember): AttemptSummary {
  const told = { ...readableAttempt(attempt), margin: null };
  return attempt.memberId === member.id ? told : { ...told, distance: null, threshold: null };
}

type OwnAttempt = ReturnType<typeof ownAttempts>[number];

const json = (value: unknown): Uint8Array => strToU8(`${JSON.stringify(value, null, 2)}\n`);

const memberFile = ({ lastSignInAt, createdAt, ...facts }: StoredMember): Uint8Array =>
  json({
    ...facts,
    createdAt: isoTime(createdAt),
    lastSignInAt: lastSignInAt === null ? null : isoTime(lastSignInAt),
  });

/** The member's pictures, and what is known of each. */
function pictureFiles(store: Store, memberId: number, embeddings: Embeddings | null): Record<string, Uint8Array> {
  const samples = store.samples.list(memberId);
  const pictures = new Map(samples.map(({ id }) => [id, store.samples.picture(memberId, id)]));
  const wide = samples.flatMap(({ id }): [number, Uint8Array][] => {
    const bytes = store.samples.widePicture(memberId, id);
    return bytes === null ? [] : [[id, bytes]];
  });
  const wideFileOf = new Map(wide.map(([id]) => [id, `pictures/${id}-wide.webp`]));
  const described = samples.map(({ createdAt, ...sample }) => ({
    file: `pictures/${sample.id}.webp`,
    wideFile: wideFileOf.get(sample.id) ?? null,
    ...sample,
    shows: pictures.get(sample.id)?.shows ?? null,
    createdAt: isoTime(createdAt),
    ...(embeddings?.has(sample.id) ? { numbers: [...(embeddings.get(sample.id) ?? [])] } : {}),
  }));
  const shown = [...pictures].flatMap(([id, picture]) => (picture ? [[`pictures/${id}.webp`, picture.bytes]] : []));
  const shownWide = wide.map(([id, bytes]) => [wideFileOf.get(id), bytes]);
  return { 'pictures.json': json(described), ...Object.fromEntries([...shown, ...shownWide]) };
}

/** The attempts of the member, and those of their faces that are kept. */
function attemptFiles(store: Store, attempts: readonly OwnAttempt[]): Record<string, Uint8Array> {
  const faces = attempts.flatMap(({ id, isShown }): [number, Uint8Array][] => {
    const face = isShown ? store.attemptFaces.find(id) : null;
    return face === null ? [] : [[id, face.picture.bytes]];
  });
  const fileOf = new Map(faces.map(([id]) => [id, `attempts/${id}.webp`]));
  const described = attempts.map(({ at, isShown: _, ...attempt }) => ({
    file: fileOf.get(attempt.id) ?? null,
    at: isoTime(at),
    ...attempt,
  }));
  return {
    'attempts.json': json(described),
    ...Object.fromEntries(faces.map(([id, picture]) => [fileOf.get(id), picture])),
  };
}

/**
 * Everything about one member as a zip of readable JSON, pictures (WebP) and the consent receipt.
 * @param embeddings the samples' embeddings by id, where they are to be in it
 * @throws FamiliarError `notFound` when there is no such member
 */
export function exportMember(
  store: Store,
  words: ExportWords,
  memberId: number,
  embeddings: Embeddings | null,
): Uint8Array<ArrayBuffer> {
  const member = requireMember(store, memberId);
  const files: Record<string, Uint8Array> = {
    'README.txt': strToU8(`${words.readMe(embeddings !== null).join('\n')}\n`),
    'member.json': memberFile(member),
    'consent.txt': strToU8(consentReceipt(member.name, store.members.consents(memberId), words)),
    ...pictureFiles(store, memberId, embeddings),
    ...attemptFiles(store, ownAttempts(store, member)),
  };
  return new Uint8Array(zipSync(files, { level: 6 }));
}

/** How a member's export is called: the name as far as file systems take it. */
export function exportFileName(name: string): string {
  const safe = name
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}_-]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, limits.nameCharacters);
  return `familiar-${safe === '' ? 'member' : safe}.zip`;
}
