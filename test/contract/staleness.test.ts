import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CallTable, nothing } from '#contract/calls/call-table.ts';
import { type CallName, calls, changesOf, queryNames, staleAfterOf } from '#contract/contract.ts';
import { type EventName, factEvents, stateEvents } from '#contract/events.ts';

const names = Object.keys(calls) as CallName[];

/** What the host tells with no call behind it: see `events.ts`. */
const toldByItself: readonly EventName[] = stateEvents;

test('a query names only events that something publishes', () => {
  const published = new Set<EventName>([...toldByItself, ...names.flatMap(changesOf)]);
  for (const name of queryNames)
    for (const event of staleAfterOf(name)) assert.ok(published.has(event), `${name} waits for ${event}`);
});

test('each fact that a command changes outdates the answer of some query', () => {
  const awaited = new Set(queryNames.flatMap(staleAfterOf));
  for (const event of factEvents) assert.ok(awaited.has(event), event);
});

test('a call that says not what it is, or both, does not compile', () => {
  const terms = { allow: [], input: nothing, output: nothing } as const;
  const right = {
    'a.query': { ...terms, kind: 'query', staleAfter: [] },
    'a.command': { ...terms, kind: 'command', changes: [] },
  } as const satisfies CallTable;
  // @ts-expect-error neither
  const neither = { 'a.call': terms } as const satisfies CallTable;
  // @ts-expect-error a query that does not say what outdates it
  const unsaid = { 'a.call': { ...terms, kind: 'query' } } as const satisfies CallTable;
  // @ts-expect-error a command that does not say what it changes
  const silent = { 'a.call': { ...terms, kind: 'command' } } as const satisfies CallTable;
  // @ts-expect-error both
  const both = { 'a.call': { ...terms, kind: 'query', staleAfter: [], changes: [] } } as const satisfies CallTable;
  // @ts-expect-error an event that there is not
  const unknown = { 'a.call': { ...terms, kind: 'command', changes: ['a.changed'] } } as const satisfies CallTable;
  assert.equal([right, neither, unsaid, silent, both, unknown].length, 6);
});
