import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { before, test } from 'node:test';
import { startHost } from '#web/start-host.ts';
import { parseWebOptions } from '#web/web-options.ts';
import { en } from '#words/en/catalogue.ts';
import { preparePage } from '../../scripts/dev/start/prepare.ts';
import { cheapDerivation } from '../fixtures/cheap-derivation.ts';
import { tempDir } from '../fixtures/temp-dir.ts';
import { consent, passphrase } from '../fixtures/test-backend.ts';
import { connectPage, enter } from '../fixtures/web-client.ts';

before(() => preparePage(resolve(import.meta.dirname, '../..')));

test('whoever comes by a fresh link finds Familiar locked, and the one who was signed in is out', async (t) => {
  const said: boolean[] = [];
  const folder = tempDir(t);
  const host = await startHost({
    options: parseWebOptions(['--data', folder, '--no-open']),
    machine: { platform: 'linux', home: folder, env: {} },
    words: en,
    onAdmitted: (isAnother) => said.push(isAnother),
    test: { derivation: cheapDerivation },
  });
  t.after(() => host.close());
  const owner = connectPage(host, await enter(host));
  const household = { householdName: 'Rose Cottage', ownerName: 'Ana', passphrase, protection: 'passphrase', consent };
  assert.ok((await owner.call('household.create', household)).ok);
  assert.ok((await owner.call('members.list', {})).ok);

  const other = connectPage(host, await enter(host, host.renewUrl()));
  const refused = await other.call('members.list', {});
  assert.ok(!refused.ok && refused.error.code === 'notAllowed');
  assert.equal(owner.connection(), 'shutOut');
  assert.deepEqual(said, [false, true]);
  other.close();
});
