import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashOf, parseRoute, type Route } from '#renderer/state/route.ts';

const sample = { kind: 'sample', memberId: 2, sampleId: 31 } as const;
const attempt = { kind: 'attempt', attemptId: 7 } as const;

test('reads back every address of the map’s screens that it writes', () => {
  const routes: Route[] = [
    { screen: 'map' },
    { screen: 'map', show: 'tuned' },
    { screen: 'pairs' },
    { screen: 'tuning' },
    { screen: 'compare', a: null, b: null },
    { screen: 'compare', a: sample, b: null },
    { screen: 'compare', a: null, b: attempt },
    { screen: 'compare', a: sample, b: attempt },
    { screen: 'whatIf', setAside: [] },
    { screen: 'whatIf', setAside: [4, 12] },
  ];
  for (const route of routes) assert.deepEqual(parseRoute(hashOf(route)), route);
});

test('does not take a malformed address for a face', () => {
  assert.deepEqual(parseRoute('#/map/compare/s0.1/a-3'), { screen: 'compare', a: null, b: null });
  assert.deepEqual(parseRoute('#/map/what-if/4,x,-2'), { screen: 'whatIf', setAside: [4] });
});

test('leaves other addresses to others', () => {
  assert.equal(parseRoute('#/people/1').screen, 'person');
  for (const hash of [
    '',
    '#/',
    '#/map/elsewhere',
    '#/map/pairs/1',
    '#/map/tuning/1',
    '#/map/tuned/1',
    '#/map/compare/a1/a2/a3',
  ])
    assert.equal(parseRoute(hash).screen, 'home');
});
