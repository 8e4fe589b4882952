import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { existingFolder, fileSystemOf, placeOf } from '#hosts/folder-place.ts';
import { tempDir } from '../fixtures/temp-dir.ts';

const mounts = String.raw`21 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
30 21 0:40 / /mnt/photos rw shared:5 - nfs4 nas:/photos rw,vers=4.2
31 21 0:41 / /srv/ana/my\040share rw - fuse.sshfs ana@nas:/ rw
32 21 0:42 / /mnt/c rw - 9p drvfs rw
33 30 0:43 / /mnt/photos/local rw - xfs /dev/sdb1 rw
34 21 0:44 / /mnt/covered rw - cifs //nas/a rw
35 34 0:45 / /mnt/covered rw - tmpfs tmpfs rw`;

test('the file system of a folder is that of the mount nearest above it', () => {
  const expected = {
    '/srv/ana': 'ext4',
    '/mnt/photos': 'nfs4',
    '/mnt/photos/familiar': 'nfs4',
    '/mnt/photos-of-mine': 'ext4',
    '/mnt/photos/local/familiar': 'xfs',
    '/srv/ana/my share/familiar': 'fuse.sshfs',
    '/mnt/c/Users': '9p',
    '/mnt/covered/familiar': 'tmpfs',
  };
  for (const [path, type] of Object.entries(expected)) assert.equal(fileSystemOf(path, mounts), type, path);
  assert.equal(fileSystemOf('/home', ''), null);
});

test('a folder inside of one that a service copies is known by the names that people and services give it', (t) => {
  const home = tempDir(t);
  const expected: Readonly<Record<string, string | null>> = {
    'OneDrive/Documents/Familiar': 'OneDrive',
    'OneDrive - Linden School/Familiar': 'OneDrive',
    'Dropbox/familiar': 'Dropbox',
    'Dropbox (Personal)/familiar': 'Dropbox',
    'Library/Mobile Documents/com~apple~CloudDocs/Familiar': 'iCloud Drive',
    'Library/CloudStorage/GoogleDrive-ana@example.org/My Drive': 'Google Drive',
    'Library/CloudStorage/Box-Box/Familiar': 'a cloud service',
    iCloudDrive: 'iCloud Drive',
    'Google Drive/Familiar': 'Google Drive',
    'Nextcloud/Familiar': 'Nextcloud',
    'ownCloud/Familiar': 'ownCloud',
    'Documents/Familiar': null,
    'My OneDrive notes/Familiar': null,
    '.dropbox-dist/Familiar': null,
  };
  for (const [path, service] of Object.entries(expected)) {
    assert.equal(placeOf(join(home, path)).cloud, service, `${path}, not there yet`);
    mkdirSync(join(home, path), { recursive: true });
    assert.equal(placeOf(join(home, path)).cloud, service, path);
  }
});

test('or by what the service leaves in it, also through a link', (t) => {
  const marks: Readonly<Record<string, string>> = {
    '.stfolder/': 'Syncthing',
    '.dropbox.cache/': 'Dropbox',
    '.dropbox': 'Dropbox',
    '.nextcloudsync.log': 'Nextcloud',
    '.owncloudsync.log': 'ownCloud',
    '.sync_0123456789ab.db': 'Nextcloud',
    '.tmp.drivedownload/': 'Google Drive',
    '.849C9593-D756-4E56-8D6E-42412F2A707B': 'OneDrive',
  };
  for (const [mark, service] of Object.entries(marks)) {
    const root = tempDir(t);
    const folder = join(root, 'deep', 'down', 'familiar');
    mkdirSync(folder, { recursive: true });
    assert.equal(placeOf(folder).cloud, null, mark);
    if (mark.endsWith('/')) mkdirSync(join(root, mark));
    else writeFileSync(join(root, mark), '');
    assert.equal(placeOf(folder).cloud, service, mark);
    assert.equal(placeOf(join(folder, 'not', 'there')).cloud, service, mark);
    const link = join(tempDir(t), 'link');
    symlinkSync(folder, link);
    assert.equal(placeOf(link).cloud, service, `${mark}, through a link`);
  }
});

test('the folder in which Dropbox keeps its settings makes no cloud of a home', (t) => {
  const home = tempDir(t);
  mkdirSync(join(home, '.dropbox'));
  assert.equal(placeOf(join(home, 'familiar')).cloud, null);
});

test('where Windows says that OneDrive is, whatever the folder is called', (t) => {
  const home = tempDir(t);
  const machine = { platform: 'win32', home, env: { OneDriveConsumer: join(home, 'Bilder') } } as const;
  assert.equal(placeOf(join(home, 'Bilder', 'Familiar'), machine).cloud, 'OneDrive');
  assert.equal(placeOf(join(home, 'Other', 'Familiar'), machine).cloud, null);
});

test('a folder that is not there yet is judged by the nearest above it that is', (t) => {
  const home = tempDir(t);
  assert.equal(existingFolder(join(home, 'a', 'b')), existingFolder(home));
});
