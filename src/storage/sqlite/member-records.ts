import type { Role } from '#contract/household.ts';
import { shownName } from '#contract/names.ts';
import { signedInOutcomes } from '#contract/ways-in.ts';
import type { MemberStore, StoredMember } from '#core/ports/member-store.ts';
import type { FieldPlace } from '#core/ports/secrets.ts';
import { insertConsent, readConsents } from './consent-records.ts';
import { missingMember } from './missing.ts';
import { atOnce, eraseHidden, hideMember } from './removal-records.ts';
import { isInUse } from './sample-records.ts';
import type { SealedFields } from './sealed-fields.ts';
import type { Sql } from './sql.ts';

type MemberRow = {
  id: number;
  name: Uint8Array;
  role: Uint8Array;
  createdAt: number;
  sampleCount: number;
  setAsideCount: number;
  lastSignInAt: number | null;
};

/** Opens a member's sealed name, as it can be shown. */
export type OpenName = (memberId: number, sealed: Uint8Array) => string;

const theirs = 'member_id = members.id';
const signedIn = signedInOutcomes.map((outcome) => `'${outcome}'`).join(', ');
const selectMembers = `
  SELECT id, name, role, created_at AS createdAt,
    (SELECT count(*) FROM samples WHERE ${theirs} AND samples.removal IS NULL) AS sampleCount,
    (SELECT count(*) FROM samples WHERE ${theirs} AND samples.removal IS NULL AND NOT ${isInUse}) AS setAsideCount,
    (SELECT at FROM attempts WHERE ${theirs} AND outcome IN (${signedIn}) ORDER BY id DESC LIMIT 1) AS lastSignInAt
  FROM members WHERE removal IS NULL`;

/** The sealed columns of a member, each a text. */
export const memberColumns = ['name', 'role'] as const;
type MemberColumn = (typeof memberColumns)[number];

/** Where a member's sealed field belongs. */
export function memberPlace(memberId: number, column: MemberColumn): FieldPlace {
  return { table: 'members', row: memberId, column };
}

type Parts = { readonly sql: Sql; readonly fields: SealedFields };

function add(parts: Parts, { name, role, consent, at }: Parameters<MemberStore['add']>[0]): number {
  const { sql, fields } = parts;
  return sql.transaction(() => {
    const id = sql.nextId('members');
    const sealedName = fields.sealText(memberPlace(id, 'name'), name);
    const sealedRole = fields.sealText(memberPlace(id, 'role'), role);
    sql.run('INSERT INTO members (id, name, role, created_at) VALUES (?, ?, ?, ?)', id, sealedName, sealedRole, at);
    insertConsent(parts, id, consent, at);
    return id;
  });
}

/** Replaces a sealed field of a member who is there. */
function replace({ sql, fields }: Parts, memberId: number, column: MemberColumn, text: string): void {
  const sealed = fields.sealText(memberPlace(memberId, column), text);
  const changed = sql.run(`UPDATE members SET ${column} = ? WHERE id = ? AND removal IS NULL`, sealed, memberId);
  if (changed === 0) throw missingMember();
}

/** Members and their consents. Roles are sealed as names are: nobody becomes an owner by editing the file. */
export function createMemberRecords(sql: Sql, fields: SealedFields): MemberStore & { readonly openName: OpenName } {
  const parts = { sql, fields };
  const openName: OpenName = (memberId, sealed) => shownName(fields.openText(memberPlace(memberId, 'name'), sealed));
  const summarise = ({ name, role, ...plain }: MemberRow): StoredMember => ({
    ...plain,
    name: openName(plain.id, name),
    role: fields.openText(memberPlace(plain.id, 'role'), role) as Role,
  });

  return {
    openName,
    list: () => sql.all<MemberRow>(`${selectMembers} ORDER BY id`).map(summarise),
    find(memberId) {
      const row = sql.get<MemberRow>(`${selectMembers} AND id = ?`, memberId);
      return row ? summarise(row) : null;
    },
    consents: (memberId) => readConsents(sql, fields, memberId),
    add: (member) => add(parts, member),
    rename: (memberId, name) => replace(parts, memberId, 'name', name),
    setRole: (memberId, { role, consent, at }) =>
      sql.transaction(() => {
        replace(parts, memberId, 'role', role);
        if (consent !== null) insertConsent(parts, memberId, consent, at);
      }),
    hide: (memberId, removal) => hideMember(sql, memberId, removal),
    remove(memberId) {
      hideMember(sql, memberId, atOnce);
      eraseHidden(sql, atOnce);
    },
  };
}
