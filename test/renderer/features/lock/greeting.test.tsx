import { act, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { Greeting } from '#renderer/features/lock/greeting.tsx';
import { owner, renderPage } from '../../harness/render-screen.tsx';
import { locked } from './locked.ts';

afterEach(() => vi.useRealTimers());

test('greets whoever comes in, and gives way', async () => {
  const { show } = await renderPage(<Greeting app={locked()} />, { session: locked() });
  expect(screen.getByRole('status').textContent).toBe('');
  vi.useFakeTimers();
  show(<Greeting app={owner} />);
  expect(screen.getByText('Hello, Ana')).toBeDefined();
  await act(() => vi.advanceTimersByTimeAsync(2000));
  expect(screen.queryByText('Hello, Ana')).toBeNull();
});

test('greets nobody who was there already, and stops when the screen locks', async () => {
  const { show } = await renderPage(<Greeting app={owner} />);
  expect(screen.getByRole('status').textContent).toBe('');
  show(<Greeting app={locked()} />);
  show(<Greeting app={owner} />);
  expect(screen.getByText('Hello, Ana')).toBeDefined();
  show(<Greeting app={locked()} />);
  expect(screen.queryByText('Hello, Ana')).toBeNull();
});
