import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { sqliteDefines } from '../../../../scripts/check/electron/build-database.ts';
import { missingLibraries } from '../../../../scripts/check/electron/electron-needs.ts';
import { userIn } from '../../../../scripts/check/electron/ordinary-user.ts';

test('names the libraries that ldd does not find', () => {
  const printed = '\tlibc.so.6 => /lib/libc.so.6 (0x0)\n\tlibnss3.so => not found\n\tlibgbm.so.1 => not found\n';
  assert.deepEqual(missingLibraries(printed), ['libnss3.so', 'libgbm.so.1']);
});

test('finds a user in /etc/passwd, and nobody where there is none', () => {
  const passwd = 'root:x:0:0:root:/root:/bin/sh\nfamiliar-tests:x:995:994::/var/lib/familiar-tests:/usr/sbin/nologin\n';
  const home = '/var/lib/familiar-tests';
  assert.deepEqual(userIn(passwd, 'familiar-tests'), { name: 'familiar-tests', uid: 995, gid: 994, home });
  assert.equal(userIn(passwd, 'familiar'), null);
});

test('builds SQLite with every define of the package, and with no word besides', () => {
  assert.deepEqual(sqliteDefines("{\n  'defines': [\n    'A=1',\n    'CACHE=-16000',\n    'B',\n  ],\n}"), [
    'A=1',
    'CACHE=-16000',
    'B',
  ]);
  const gypi = readFileSync('node_modules/better-sqlite3/deps/defines.gypi', 'utf8');
  assert.ok(sqliteDefines(gypi).includes('SQLITE_THREADSAFE=2'));
});
