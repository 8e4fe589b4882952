import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listedSections, sectionAt } from '#renderer/features/settings/settings-sections.ts';
import { hashOf, parseRoute } from '#renderer/state/route.ts';

test('every section has an address, and backups are listed for owners alone', () => {
  for (const { section } of listedSections(true))
    assert.deepEqual(parseRoute(hashOf({ screen: 'settings', section })), { screen: 'settings', section });
  const names = (isOwner: boolean) => listedSections(isOwner).map(({ section }) => section);
  assert.deepEqual(
    names(true).filter((name) => !names(false).includes(name)),
    ['backups'],
  );
});

test('the section being read is the last above the line, the first at the top, the last at the end', () => {
  assert.equal(sectionAt([200, 900, 1800], 140, false), 0);
  assert.equal(sectionAt([-700, 120, 900], 140, false), 1);
  assert.equal(sectionAt([-1700, -900, 400], 140, true), 2);
});
