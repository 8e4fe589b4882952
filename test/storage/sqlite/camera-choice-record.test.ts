import assert from 'node:assert/strict';
import test from 'node:test';
import type { TurnedCamera } from '#contract/calls/device.ts';
import { createCameraChoiceRecord } from '#storage/sqlite/camera-choice-record.ts';
import type { SealedFields } from '#storage/sqlite/sealed-fields.ts';
import type { Sql } from '#storage/sqlite/sql.ts';
import { createHousehold, openTestVault, passphrase } from './vault-fixture.ts';

const desk = { deviceId: 'b1', label: 'Desk' };
const turned: TurnedCamera = { camera: desk, look: { turn: 180, isMirrored: false } };

test('the choice and the turned pictures are kept beside each other', async (context) => {
  const { dataDir, vault, store } = await createHousehold(context);
  assert.deepEqual([store.cameraChoice.read(), store.cameraChoice.turned()], [null, []]);
  store.cameraChoice.saveTurned([turned]);
  store.cameraChoice.save(desk);
  vault.close();
  const next = await openTestVault(context, dataDir);
  await next.openWithPassphrase(passphrase);
  assert.deepEqual([next.store.cameraChoice.read(), next.store.cameraChoice.turned()], [desk, [turned]]);
});

for (const sealedBefore of [null, desk]) {
  test(`a choice that an earlier version sealed is read: ${sealedBefore?.label ?? 'the system’s'}`, () => {
    let row: { readonly sealed: Uint8Array } = { sealed: Buffer.from(JSON.stringify(sealedBefore)) };
    const fields = {
      openJson: (_place: unknown, sealed: Uint8Array) => JSON.parse(Buffer.from(sealed).toString()),
      sealJson: (_place: unknown, value: unknown) => Buffer.from(JSON.stringify(value)),
    } as unknown as SealedFields;
    const sql = {
      get: () => row,
      run: (_text: string, sealed: Buffer) => {
        row = { sealed };
      },
    } as unknown as Sql;
    const record = createCameraChoiceRecord(sql, fields);
    assert.deepEqual([record.read(), record.turned()], [sealedBefore, []]);
    record.saveTurned([turned]);
    assert.deepEqual([record.read(), record.turned()], [sealedBefore, [turned]]);
  });
}
