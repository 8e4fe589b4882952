import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createScrollPlaces } from '#renderer/app/scroll-places.ts';

test('Back leads to where an entry was left, and Forward again to where the next one was', () => {
  const places = createScrollPlaces();
  const list = places.show(null);
  places.note(840);
  const person = places.show(null);
  assert.equal(person.top, null, 'a new screen has no place yet');
  places.note(120);
  assert.equal(places.show(list.entry).top, 840);
  assert.equal(places.show(person.entry).top, 120);
});

test('what lay ahead is forgotten with a new entry', () => {
  const places = createScrollPlaces();
  const first = places.show(null);
  const second = places.show(null);
  places.note(300);
  places.show(first.entry);
  const other = places.show(null);
  assert.equal(other.entry, second.entry);
  assert.equal(other.top, null);
  assert.equal(places.show(other.entry).top, null, 'its number is used again, its place is not');
});
