import type { ExportFormat } from '#contract/calls/attempts.ts';
import type { AttemptSummary } from '#contract/household.ts';

type Exported = Readonly<Record<string, string | number | null>>;

function toRow(attempt: AttemptSummary): Exported {
  const { id, at, outcome, memberName, nearestName, distance, threshold, margin, durationMs, verdict, verdictName } =
    attempt;
  const numbers = { distance, threshold, margin, durationMs };
  return {
    id,
    at: new Date(at).toISOString(),
    outcome,
    member: memberName,
    nearest: nearestName,
    ...numbers,
    verdict,
    verdictBy: verdictName,
  };
}

/**
 * One field of a CSV line. A spreadsheet would take a text that begins like a formula for one: an apostrophe keeps it
 * text.
 */
function toField(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The attempts as a file's bytes: CSV with a header line (RFC 4180), or a JSON array. Times are ISO 8601, in UTC. */
export function exportAttempts(attempts: readonly AttemptSummary[], format: ExportFormat): Uint8Array<ArrayBuffer> {
  const rows = attempts.map(toRow);
  const header = 'id,at,outcome,member,nearest,distance,threshold,margin,durationMs,verdict,verdictBy';
  const csv = [header, ...rows.map((row) => Object.values(row).map(toField).join(','))]
    .map((line) => `${line}\r\n`)
    .join('');
  return new TextEncoder().encode(format === 'csv' ? csv : `${JSON.stringify(rows, null, 2)}\n`);
}
