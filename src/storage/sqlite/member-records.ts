import type { Consent, GivenConsent, Role } from '#contract/household.ts';
import { signedInOutcomes } from '#contract/ways-in.ts';
import type { MemberStore, StoredMember } from '#core/ports/member-store.ts';
import type { FieldPlace } from '#core/ports/secrets.ts';
import { missingMember } from './missing.ts';
import { atOnce, eraseHidden, hideMember } from './removal-records.ts';
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

/** Opens a member's sealed name. */
export type OpenName = (memberId: number, sealed: Uint8Array) => string;

const selectMembers = `
  SELECT id, name, role, created_at AS createdAt,
    (SELECT count(*) FROM samples WHERE member_id = members.id AND samples.removal IS NULL) AS sampleCount,
    (SELECT count(*) FROM samples WHERE member_id = members.id AND samples.removal IS NULL AND in_use = 0) AS setAsideCount,
    (SELECT at FROM attempts WHERE member_id = members.id AND outcome IN (${signedInOutcomes.map((outcome) => `'${outcome}'`).join(', ')}) ORDER BY id DESC LIMIT 1) AS lastSignInAt
  FROM members WHERE removal IS NULL`;

/** Where a member's sealed field belongs. */
export function memberPlace(memberId: number, column: 'name' | 'role'): FieldPlace {
  return { table: 'members', row: memberId, column };
}

/** Members and their consents. Roles are sealed as names are: nobody becomes an owner by editing the file. */
export function createMemberRecords(sql: Sql, fields: SealedFields): MemberStore & { readonly openName: OpenName } {
  const openName: OpenName = (memberId, sealed) => fields.openText(memberPlace(memberId, 'name'), sealed);

  function summarise({ name, role, ...plain }: MemberRow): StoredMember {
    return {
      ...plain,
      name: openName(plain.id, name),
      role: fields.openText(memberPlace(plain.id, 'role'), role) as Role,
    };
  }

  function insertConsent(memberId: number, { by, version }: Consent, at: number): void {
    sql.run(
      'INSERT INTO consents (member_id, agreed_by, wording_version, at) VALUES (?, ?, ?, ?)',
      memberId,
      by,
      version,
      at,
    );
  }

  return {
    openName,
    list: () => sql.all<MemberRow>(`${selectMembers} ORDER BY id`).map(summarise),
    find(memberId) {
      const row = sql.get<MemberRow>(`${selectMembers} AND id = ?`, memberId);
      return row ? summarise(row) : null;
    },
    add: ({ name, role, consent, at }) =>
      sql.transaction(() => {
        const id = sql.nextId('members');
        const sealedName = fields.sealText(memberPlace(id, 'name'), name);
        const sealedRole = fields.sealText(memberPlace(id, 'role'), role);
        sql.run('INSERT INTO members (id, name, role, created_at) VALUES (?, ?, ?, ?)', id, sealedName, sealedRole, at);
        insertConsent(id, consent, at);
        return id;
      }),
    rename(memberId, name) {
      const changed = sql.run(
        'UPDATE members SET name = ? WHERE id = ? AND removal IS NULL',
        fields.sealText(memberPlace(memberId, 'name'), name),
        memberId,
      );
      if (changed === 0) throw missingMember();
    },
    consents: (memberId) =>
      sql.all<GivenConsent>(
        'SELECT agreed_by AS "by", wording_version AS version, at FROM consents WHERE member_id = ? ORDER BY id',
        memberId,
      ),
    setRole: (memberId, { role, consent, at }) =>
      sql.transaction(() => {
        const changed = sql.run(
          'UPDATE members SET role = ? WHERE id = ? AND removal IS NULL',
          fields.sealText(memberPlace(memberId, 'role'), role),
          memberId,
        );
        if (changed === 0) throw missingMember();
        if (consent !== null) insertConsent(memberId, consent, at);
      }),
    hide: (memberId, removal) => hideMember(sql, memberId, removal),
    remove(memberId) {
      hideMember(sql, memberId, atOnce);
      eraseHidden(sql, atOnce);
    },
  };
}
