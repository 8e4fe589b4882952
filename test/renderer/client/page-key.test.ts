import assert from 'node:assert/strict';
import { test } from 'node:test';
import { takePageKey } from '#renderer/client/page-key.ts';

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
