import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { test } from 'node:test';
import { createProofMaker, forgetPageKey, takePageKey } from '#renderer/client/page-key.ts';

function pageAt(hash: string, kept: Map<string, string> = new Map()) {
  const shown: unknown[] = [];
  return {
    kept,
    shown,
    location: { hash, pathname: '/' },
    history: { replaceState: (...change: unknown[]) => shown.push(change[2]) },
    localStorage: {
      getItem: (name: string) => kept.get(name) ?? null,
      setItem: (name: string, value: string) => kept.set(name, value),
      removeItem: (name: string) => kept.delete(name),
    },
  };
}

test('the key is taken out of the address and kept for a reload and for other tabs', () => {
  const opened = pageAt('#key=abc');
  assert.equal(takePageKey(opened), 'abc');
  assert.deepEqual(opened.shown, ['/']);
  assert.equal(takePageKey(pageAt('#/settings', opened.kept)), 'abc');
});

test('a fresh key takes the place of the one before', () => {
  const { kept } = pageAt('');
  takePageKey(pageAt('#key=old', kept));
  takePageKey(pageAt('#key=new', kept));
  assert.equal(takePageKey(pageAt('', kept)), 'new');
});

test('a page that was not let in has none', () => {
  assert.equal(takePageKey(pageAt('#/people/1')), null);
});

test('a key is forgotten, but not the fresh one that a browser got since', () => {
  const { kept, localStorage } = pageAt('#key=old');
  takePageKey(pageAt('#key=old', kept));
  takePageKey(pageAt('#key=new', kept));
  forgetPageKey({ localStorage }, 'old');
  assert.equal(takePageKey(pageAt('', kept)), 'new');
  forgetPageKey({ localStorage }, 'new');
  assert.equal(takePageKey(pageAt('', kept)), null);
});

test('proofs of one key are proofs of no other, nor of another text', async () => {
  const [one, other] = [createProofMaker('one'), createProofMaker('other')];
  const text = Uint8Array.of(1, 2, 3);
  const proof = await one.prove(text);
  assert.equal(Buffer.from(proof).toString('hex'), createHmac('sha256', 'one').update(text).digest('hex'));
  assert.equal(await one.isProof(text, proof), true);
  assert.equal(await one.isProof(text.with(0, 2), proof), false);
  assert.equal(await one.isProof(text, proof.slice(1)), false);
  assert.equal(await other.isProof(text, proof), false);
});
