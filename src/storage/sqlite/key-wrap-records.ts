import type { DeviceProtection } from '#contract/household.ts';
import { FamiliarError } from '#contract/result.ts';
import type { Argon2Settings } from '../secrets/passphrase-key.ts';
import type { PassphraseWrap } from '../secrets/passphrase-wrap.ts';
import type { Sql } from './sql.ts';

/**
 * Bounds, in Argon2's units, on what a stored record may ask of the machine, so that an edited file cannot make it run
 * out of memory.
 */
const maxMemoryKib = 1024 * 1024;
const maxPasses = 64;
const maxLanes = 16;

function isPayable({ memoryKib, passes, lanes, salt }: Argon2Settings): boolean {
  const hasSaneCost =
    lanes >= 1 &&
    lanes <= maxLanes &&
    passes >= 1 &&
    passes <= maxPasses &&
    memoryKib >= 8 * lanes &&
    memoryKib <= maxMemoryKib;
  return hasSaneCost && salt.length >= 8;
}

/**
 * The passphrase's wrap, or null before set-up.
 * @throws FamiliarError `storeFailed` when its record makes no sense.
 */
export function readPassphraseWrap(sql: Sql): PassphraseWrap | null {
  const row = sql.get<{ wrapped: Uint8Array } & { [K in keyof Argon2Settings]: Argon2Settings[K] | null }>(
    `SELECT wrapped, salt, memory_kib AS memoryKib, passes, lanes FROM key_wraps WHERE kind = 'passphrase'`,
  );
  if (!row) return null;
  const { wrapped, salt, memoryKib, passes, lanes } = row;
  if (salt !== null && memoryKib !== null && passes !== null && lanes !== null) {
    const argon2 = { salt, memoryKib, passes, lanes };
    if (isPayable(argon2)) return { wrapped, argon2 };
  }
  throw new FamiliarError('passphraseRecordDamaged');
}

/** Replaces the passphrase's wrap by one of a passphrase as it is typed. */
export function writePassphraseWrap(sql: Sql, { wrapped, argon2 }: PassphraseWrap): void {
  const text = `INSERT OR REPLACE INTO key_wraps (kind, wrapped, salt, memory_kib, passes, lanes, confirmed)
    VALUES ('passphrase', ?, ?, ?, ?, ?, 1)`;
  sql.run(text, wrapped, argon2.salt, argon2.memoryKib, argon2.passes, argon2.lanes);
}

/** The data key under the key of this device that a keeper of this kind keeps. */
export type WrapByDevice = { readonly kind: DeviceProtection; readonly wrapped: Uint8Array };

/** The wrap under a device's key, or null when the device was never given one. */
export function readDeviceWrap(sql: Sql, kind: DeviceProtection): Uint8Array | null {
  return sql.get<{ wrapped: Uint8Array }>('SELECT wrapped FROM key_wraps WHERE kind = ?', kind)?.wrapped ?? null;
}

/** Takes away every way in by a device. */
export function removeDeviceWraps(sql: Sql): void {
  sql.run("DELETE FROM key_wraps WHERE kind NOT IN ('passphrase', 'recovery')");
}

/** A way in that people have to know: as it is typed, or written down. */
export type KnownWay = 'passphrase' | 'recovery';

/** Whether it is sure that people can use this way, as the migration that brought the column says. */
export function isConfirmed(sql: Sql, kind: KnownWay): boolean {
  return sql.get<{ confirmed: number }>('SELECT confirmed FROM key_wraps WHERE kind = ?', kind)?.confirmed === 1;
}

/** Takes note that people can use this way. */
export function confirmWay(sql: Sql, kind: KnownWay): void {
  sql.run('UPDATE key_wraps SET confirmed = 1 WHERE kind = ?', kind);
}

/** The wrap under the recovery code and when that was made, or null when there is no code. */
export function readRecoveryWrap(sql: Sql): { readonly wrapped: Uint8Array; readonly madeAt: number } | null {
  return (
    sql.get<{ wrapped: Uint8Array; madeAt: number }>(
      "SELECT wrapped, made_at AS madeAt FROM key_wraps WHERE kind = 'recovery'",
    ) ?? null
  );
}

/** Replaces the recovery code's wrap, which nobody has seen yet: the code before it opens nothing any more. */
export function writeRecoveryWrap(sql: Sql, wrapped: Uint8Array, at: number): void {
  sql.run("INSERT OR REPLACE INTO key_wraps (kind, wrapped, made_at) VALUES ('recovery', ?, ?)", wrapped, at);
}

/** Replaces the wrap under this device's key. */
export function writeDeviceWrap(sql: Sql, { kind, wrapped }: WrapByDevice): void {
  sql.run('INSERT OR REPLACE INTO key_wraps (kind, wrapped) VALUES (?, ?)', kind, wrapped);
}
