import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CallName, calls, changesOf, queryNames, staleAfterOf } from '#contract/contract.ts';
import { type EventName, factEvents, stateEvents } from '#contract/events.ts';

const names = Object.keys(calls) as CallName[];

/** What the host tells with no call behind it: see `events.ts`. */
const toldByItself: readonly EventName[] = [...stateEvents, 'screens.changed'];

test('a query names only events that something publishes', () => {
  const published = new Set<EventName>([...toldByItself, ...names.flatMap(changesOf)]);
  for (const name of queryNames)
    for (const event of staleAfterOf(name)) assert.ok(published.has(event), `${name} waits for ${event}`);
});

test('each fact that a command changes outdates the answer of some query', () => {
  const awaited = new Set(queryNames.flatMap(staleAfterOf));
  for (const event of factEvents) assert.ok(awaited.has(event), event);
});
