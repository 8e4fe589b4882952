import assert from 'node:assert/strict';
import { join } from 'node:path';
import test from 'node:test';
import Database from 'better-sqlite3';
import type { StoredTuning } from '#core/ports/tuning-store.ts';
import { examineTuning } from '#core/tuning/examine-tuning.ts';
import { finish, policy } from '../../core/gallery/samples.ts';
import { space } from '../../fixtures/shipped-space.ts';
import { separableTwins, twinSamples } from '../../fixtures/twins.ts';
import { filesWithAnyOf } from './byte-search.ts';
import { createHousehold, openTestVault, passphrase } from './vault-fixture.ts';

const examination = finish(examineTuning(twinSamples(separableTwins, 12), policy, [], space));
const tuning: StoredTuning = { isOn: true, wasEnded: false, examined: { key: 'k', at: 7, examination } };

test('there is no tuning at first, and the one that was saved is read back to the last bit', async (context) => {
  const { dataDir, vault, store } = await createHousehold(context);
  assert.equal(store.tuning.read(), null);
  store.tuning.save(tuning);
  vault.close();
  const next = await openTestVault(context, dataDir);
  await next.openWithPassphrase(passphrase);
  assert.deepEqual(next.store.tuning.read(), tuning);
  assert.equal(
    next.store.tuning.read()?.examined?.examination.pairs[0]?.learnt?.head.direction.length,
    space.primaryLength,
  );
});

test('what was learnt is sealed in the file, and gone from it when it is replaced', async (context) => {
  const { dataDir, store } = await createHousehold(context);
  store.tuning.save(tuning);
  const file = new Database(join(dataDir, 'familiar.db'), { readonly: true });
  const sealed = file.prepare<[], Buffer>('SELECT sealed FROM tuning').pluck().get();
  file.close();
  assert.ok(sealed !== undefined && sealed.length > 1000);
  assert.deepEqual(
    filesWithAnyOf(dataDir, [Buffer.from(JSON.stringify(examination.before)), Buffer.from('"verdict":"helps"')]),
    [],
  );
  assert.notDeepEqual(filesWithAnyOf(dataDir, [sealed]), [], 'its ciphertext is there');
  store.tuning.save({ isOn: false, wasEnded: true, examined: null });
  assert.deepEqual(filesWithAnyOf(dataDir, [sealed]), []);
});
