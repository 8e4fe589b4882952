import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { AttemptLogCheck } from '#contract/household.ts';
import type { NewAttempt } from '#core/ports/attempt-store.ts';
import type { SealedFields } from './sealed-fields.ts';
import type { Sql } from './sql.ts';

/**
 * What of an attempt lasts: neither the member's name nor a kept face, so that both can be erased without breaking the
 * chain.
 */
export type LastingAttempt = NewAttempt & { readonly id: number };

/**
 * What closes the chain: sealed, so that a cut tail is noticed. `key` and `link` are base 64; `since` is when the first
 * attempt was linked. `isRebuilt`: the head before it was taken away, which no later attempt makes good.
 */
type Head = {
  readonly key: string;
  readonly since: number | null;
  readonly count: number;
  readonly link: string;
  readonly isRebuilt: boolean;
};

type Row = LastingAttempt & { readonly memberTag: Uint8Array | null; readonly link: Uint8Array | null };

/** Where the head is sealed. */
export const chainHeadPlace = { table: 'attempt_chain', row: 1, column: 'head' } as const;

const selectRows = `SELECT id, at, outcome, member_id AS memberId, distance, threshold, margin,
  duration_ms AS durationMs, member_tag AS memberTag, link FROM attempts`;

function tagOf(key: Buffer, attemptId: number, memberId: number | null): Buffer | null {
  return memberId === null ? null : createHmac('sha256', key).update(`member\0${attemptId}\0${memberId}`).digest();
}

function linkOf(
  key: Buffer,
  previous: Uint8Array,
  { id, at, outcome, distance, threshold, margin, durationMs }: LastingAttempt,
  tag: Uint8Array | null,
): Buffer {
  const content = JSON.stringify([
    id,
    at,
    outcome,
    distance,
    threshold,
    margin,
    durationMs,
    tag && Buffer.from(tag).toString('base64'),
  ]);
  return createHmac('sha256', key).update(previous).update(content).digest();
}

function isSame(one: Uint8Array | null, other: Uint8Array | null): boolean {
  if (one === null || other === null) return one === other;
  return one.length === other.length && timingSafeEqual(one, other);
}

/** The activity log's chain. */
export type AttemptChain = {
  /** Closes the empty chain of a new household. From then on a log without its head is a broken one. */
  readonly begin: () => void;
  /** Adds the attempt just inserted; to be called in its transaction. */
  readonly append: (attempt: LastingAttempt) => void;
  readonly check: () => AttemptLogCheck;
};

/**
 * Each attempt is linked to the one before it by HMAC-SHA-256 over that link and its own lasting fields; the last link
 * is sealed apart. To edit, remove, add or move a row in the file breaks a link or misses the head. A copy of the whole
 * file from an earlier day is not noticed.
 */
export function createAttemptChain(sql: Sql, fields: SealedFields): AttemptChain {
  function readHead(): Head | null {
    const row = sql.get<{ head: Uint8Array }>('SELECT head FROM attempt_chain');
    return row ? fields.openJson<Head>(chainHeadPlace, row.head) : null;
  }

  function link(head: Head, attempt: LastingAttempt): Head {
    const key = Buffer.from(head.key, 'base64');
    const tag = tagOf(key, attempt.id, attempt.memberId);
    const next = linkOf(key, Buffer.from(head.link, 'base64'), attempt, tag);
    sql.run('UPDATE attempts SET member_tag = ?, link = ? WHERE id = ?', tag, next, attempt.id);
    return { ...head, since: head.since ?? attempt.at, count: head.count + 1, link: next.toString('base64') };
  }

  function writeHead(head: Head): void {
    sql.run('INSERT OR REPLACE INTO attempt_chain (id, head) VALUES (1, ?)', fields.sealJson(chainHeadPlace, head));
  }

  const emptyHead = (isRebuilt: boolean): Head => ({
    key: randomBytes(32).toString('base64'),
    since: null,
    count: 0,
    link: '',
    isRebuilt,
  });

  /** The member a row names is the one it was written with, or has left the household since. */
  function namesItsMember(key: Buffer, { id, memberId, memberTag }: Row, present: readonly number[]): boolean {
    if (memberId !== null) return isSame(tagOf(key, id, memberId), memberTag);
    return memberTag === null || !present.some((member) => isSame(tagOf(key, id, member), memberTag));
  }

  function check(): AttemptLogCheck {
    const head = readHead();
    if (head === null || head.isRebuilt) return { state: 'broken', what: 'ended', attemptId: null, at: null };
    const key = Buffer.from(head.key, 'base64');
    const present = sql.all<{ id: number }>('SELECT id FROM members').map(({ id }) => id);
    let previous: Uint8Array = Buffer.from('');
    let count = 0;
    for (const row of sql.all<Row>(`${selectRows} ORDER BY id`)) {
      const isWhole = isSame(linkOf(key, previous, row, row.memberTag), row.link) && namesItsMember(key, row, present);
      if (!isWhole) return { state: 'broken', what: 'altered', attemptId: row.id, at: row.at };
      previous = row.link as Uint8Array;
      count += 1;
    }
    const isEnd = count === head.count && isSame(previous, Buffer.from(head.link, 'base64'));
    return isEnd
      ? { state: 'intact', count, since: head.since }
      : { state: 'broken', what: 'ended', attemptId: null, at: null };
  }

  return {
    begin: () => writeHead(emptyHead(false)),
    append: (attempt) => writeHead(link(readHead() ?? emptyHead(true), attempt)),
    check,
  };
}
