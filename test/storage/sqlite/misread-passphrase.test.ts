import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import Database from 'better-sqlite3';
import { createGuards } from '#backend/session/failure-guard.ts';
import { createPassphraseCheck } from '#backend/session/passphrase-check.ts';
import { systemClock } from '#hosts/system-clock.ts';
import { writeBackup } from '#storage/backup/backup-file.ts';
import { cheapDerivation } from '../../fixtures/cheap-derivation.ts';
import { tempDir } from '../../fixtures/temp-dir.ts';
import { openTestVault, owner } from './vault-fixture.ts';

/** What the files hold in which other programs save a passphrase. */
const saved: Readonly<Record<string, (passphrase: string) => Buffer>> = {
  'Notepad, UTF-8 with BOM': (passphrase) => Buffer.from(`\uFEFF${passphrase}\r\n`),
  'UTF-8 with BOM, without an end of line': (passphrase) => Buffer.from(`\uFEFF${passphrase}`),
  'PowerShell 5, UTF-16': (passphrase) => Buffer.from(`\uFEFF${passphrase}\r\n`, 'utf16le'),
  'UTF-16 without an end of line': (passphrase) => Buffer.from(`\uFEFF${passphrase}`, 'utf16le'),
  'Notepad, UTF-16 big endian': (passphrase) => Buffer.from(`\uFEFF${passphrase}\r\n`, 'utf16le').swap16(),
  'UTF-16 big endian with a line feed': (passphrase) => Buffer.from(`\uFEFF${passphrase}\n`, 'utf16le').swap16(),
  'Notepad, ANSI': (passphrase) => Buffer.from(`${passphrase}\r\n`, 'latin1'),
  'a carriage return alone': (passphrase) => Buffer.from(`${passphrase}\r`),
};

const typed = 'sieben Äpfel in der Schüssel';

/** The passphrase as the command line of before took it from a file. */
const asOnceRead = (dir: string, bytes: Buffer): string => {
  const file = join(dir, 'passphrase.txt');
  writeFileSync(file, bytes);
  return readFileSync(file, 'utf8').split(/\r?\n/, 1)[0] ?? '';
};

/** A closed household that a Familiar of before set up from such a file. */
const householdFrom = async (context: TestContext, bytes: Buffer): Promise<string> => {
  const dir = tempDir(context);
  const dataDir = join(dir, 'data');
  const vault = await openTestVault(context, dataDir);
  const passphrase = asOnceRead(dir, bytes);
  await vault.create({ name: 'Lighthouse', owner, passphrase, protection: 'passphrase', at: 1_000 });
  vault.close();
  const database = new Database(join(dataDir, 'familiar.db'));
  database.exec(`
    DROP TABLE sample_wide_pictures;
    ALTER TABLE key_wraps DROP COLUMN confirmed;
    ALTER TABLE attempts DROP COLUMN asker;
    ALTER TABLE attempt_faces DROP COLUMN remark;
  `);
  database.pragma('user_version = 8');
  database.close();
  return dataDir;
};

describe('a household whose passphrase came from a file that was misread', () => {
  for (const [program, bytesOf] of Object.entries(saved))
    test(`opens with what was meant: ${program}`, async (context) => {
      const dataDir = await householdFrom(context, bytesOf(typed));
      const vault = await openTestVault(context, dataDir);
      assert.equal(await vault.openWithPassphrase('sieben Birnen in der Schüssel'), false);
      assert.equal(await vault.openWithPassphrase(typed), true);
      assert.equal(vault.store.household.name(), 'Lighthouse');
      assert.equal(await vault.openWithPassphrase(typed), true, 'given again while it is open');
    });

  test('opens as it is typed from then on, and no more as it was misread', async (context) => {
    const bytes = (saved['PowerShell 5, UTF-16'] ?? assert.fail())(typed);
    const dataDir = await householdFrom(context, bytes);
    const first = await openTestVault(context, dataDir);
    await first.openWithPassphrase(typed);
    first.close();
    const second = await openTestVault(context, dataDir);
    assert.equal(await second.openWithPassphrase(asOnceRead(tempDir(context), bytes)), false);
    assert.equal(await second.openWithPassphrase(typed), true);
  });

  test('counts one wrong passphrase once, however many readings were tried', async (context) => {
    const dataDir = await householdFrom(context, Buffer.from(`\uFEFF${typed}\r\n`));
    const vault = await openTestVault(context, dataDir);
    const { passphrase: guard } = createGuards(vault.counters, systemClock);
    const check = createPassphraseCheck(vault, systemClock, guard);
    for (let tries = 1; tries <= 5; tries += 1) {
      await assert.rejects(check.verify('not this one'), { code: 'wrongPassphrase' });
      assert.equal(vault.counters.read('passphrase').failures, tries);
    }
    await assert.rejects(check.verify(typed), { code: 'paused' });
  });
});

test('a passphrase that has opened as it is typed is known to be so, and nothing else is tried beside it', async (context) => {
  const dataDir = await householdFrom(context, Buffer.from(`${typed}\n`));
  const vault = await openTestVault(context, dataDir);
  assert.equal(await vault.openWithPassphrase(typed), true);
  const file = new Database(join(dataDir, 'familiar.db'), { readonly: true });
  assert.equal(file.prepare("SELECT confirmed FROM key_wraps WHERE kind = 'passphrase'").pluck().get(), 1);
  file.close();
});

test('a backup made with a misread passphrase restores with what was meant', async (context) => {
  const bytes = Buffer.from(`\uFEFF${typed}\r\n`, 'utf16le');
  const dataDir = await householdFrom(context, bytes);
  const path = join(tempDir(context), 'old.familiar-backup');
  const passphrase = asOnceRead(tempDir(context), bytes);
  const plainPath = join(dataDir, 'familiar.db');
  await writeBackup({ plainPath, path, passphrase, derivation: cheapDerivation, schema: 8, at: 1 });
  const vault = await openTestVault(context, join(tempDir(context), 'data'));
  await assert.rejects(vault.backups.restore({ path, passphrase: 'not this one', replace: false }), {
    code: 'wrongPassphrase',
  });
  await vault.backups.restore({ path, passphrase: typed, replace: false });
  assert.equal(await vault.openWithPassphrase(typed), true);
});
