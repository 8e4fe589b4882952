import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Picture } from '#contract/calls/pictures.ts';
import type { Result } from '#contract/result.ts';
import { useAction } from '#renderer/state/use-action.ts';
import { useChosenCamera } from '#renderer/state/use-chosen-camera.ts';
import { useMemberNames } from '#renderer/state/use-member-names.ts';
import { useNow } from '#renderer/state/use-now.ts';
import { usePause } from '#renderer/state/use-pause.ts';
import { usePictureUrl } from '#renderer/state/use-picture.ts';
import { failing, never } from '../harness/client-double.ts';
import { memberSummary } from '../harness/household.ts';
import { renderScreen } from '../harness/render-screen.tsx';

function Doing({ perform }: { readonly perform: () => Promise<Result<string>> }) {
  const { pending, failure, run, forget } = useAction(perform);
  return (
    <>
      <output>{pending ? 'pending' : (failure?.reason ?? 'idle')}</output>
      <button type="button" onClick={() => void run()}>
        Run
      </button>
      <button type="button" onClick={forget}>
        Forget
      </button>
    </>
  );
}

const output = (): string | null => screen.getByRole('status').textContent;

describe('an action', () => {
  test('is pending until it is done, and runs only once meanwhile', async () => {
    let finish: (answer: Result<string>) => void = () => undefined;
    const perform = vi.fn(() => new Promise<Result<string>>((resolve) => (finish = resolve)));
    const { user } = await renderScreen(<Doing perform={perform} />);
    await user.dblClick(screen.getByRole('button', { name: 'Run' }));
    expect(output()).toBe('pending');
    expect(perform).toHaveBeenCalledTimes(1);
    await act(async () => finish({ ok: true, value: 'done' }));
    expect(output()).toBe('idle');
  });

  test('keeps why it failed until it is forgotten or tried again', async () => {
    const { user } = await renderScreen(<Doing perform={async () => failing('databaseBusy')} />);
    await user.click(screen.getByRole('button', { name: 'Run' }));
    expect(output()).toBe('databaseBusy');
    await user.click(screen.getByRole('button', { name: 'Forget' }));
    expect(output()).toBe('idle');
  });
});

function Clock() {
  return <output>{useNow(1000)}</output>;
}

function Pause({ until }: { readonly until: number | null }) {
  return <output>{usePause(until) ?? 'none'}</output>;
}

describe('the clock', () => {
  beforeEach(() => vi.useFakeTimers({ now: 1_000_500 }));
  afterEach(() => vi.useRealTimers());

  test('ticks at each full second', () => {
    render(<Clock />);
    expect(output()).toBe('1000500');
    act(() => vi.advanceTimersByTime(500));
    expect(output()).toBe('1001000');
  });

  test('counts a pause down to none', () => {
    const { rerender } = render(<Pause until={1_002_000} />);
    expect(output()).toBe('2');
    act(() => vi.advanceTimersByTime(500));
    expect(output()).toBe('1');
    act(() => vi.advanceTimersByTime(1000));
    expect(output()).toBe('none');
    rerender(<Pause until={null} />);
    expect(output()).toBe('none');
  });
});

function Shown({ picture }: { readonly picture: Picture | null }) {
  const url = usePictureUrl({ kind: 'ready', value: picture });
  return <output>{url ?? 'none'}</output>;
}

test('an address of a picture is released when the picture changes and when the screen goes', () => {
  vi.useFakeTimers();
  const released = vi.spyOn(URL, 'revokeObjectURL');
  const picture: Picture = { type: 'image/webp', bytes: new Uint8Array([1]) };
  const { rerender, unmount } = render(<Shown picture={picture} />);
  const first = output();
  rerender(<Shown picture={{ ...picture }} />);
  const second = output();
  expect(second).not.toBe(first);
  expect(released.mock.calls).toEqual([]);
  vi.runAllTimers();
  expect(released.mock.calls).toEqual([[first]]);
  unmount();
  vi.runAllTimers();
  expect(released.mock.calls).toEqual([[first], [second]]);
  released.mockRestore();
  vi.useRealTimers();
});

function Names() {
  return <output>{[...useMemberNames()].map(([id, name]) => `${id} ${name}`).join()}</output>;
}

test('the members have no names until they are known', async () => {
  const { client, happens } = await renderScreen(<Names />, { answers: { 'members.list': never } });
  expect(output()).toBe('');
  client.answer({ 'members.list': [memberSummary()] });
  await happens(() => client.publish('members.changed', {}));
  expect(output()).toBe('1 Ana');
});

function Camera() {
  const { chosen, choose } = useChosenCamera();
  return (
    <>
      <output>{chosen === undefined ? 'unknown' : (chosen?.label ?? 'the system’s')}</output>
      <button type="button" onClick={() => choose({ deviceId: 'b', label: 'Desk' })}>
        Choose
      </button>
    </>
  );
}

test('another camera is in use as soon as the host has taken note of it', async () => {
  const { client, user } = await renderScreen(<Camera />, { answers: { 'device.camera': { camera: null } } });
  expect(output()).toBe('the system’s');
  client.answer({ 'device.chooseCamera': {}, 'device.camera': { camera: { deviceId: 'b', label: 'Desk' } } });
  await user.click(screen.getByRole('button', { name: 'Choose' }));
  expect(client.inputsOf('device.chooseCamera')).toEqual([{ camera: { deviceId: 'b', label: 'Desk' } }]);
  await vi.waitFor(() => expect(output()).toBe('Desk'));
});

test('a camera that cannot be asked for is the system’s choice', async () => {
  await renderScreen(<Camera />, { answers: { 'device.camera': failing('databaseBusy') } });
  expect(output()).toBe('the system’s');
});
