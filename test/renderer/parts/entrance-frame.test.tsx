import { render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { EntranceFrame } from '#renderer/parts/entrance-frame.tsx';

afterEach(() => vi.useRealTimers());

const show = () =>
  render(
    <EntranceFrame title="Rose Cottage" action={<button type="button">About</button>}>
      <p>Come in.</p>
    </EntranceFrame>,
  );

test('holds the title, a small button and the screen, in one main part', () => {
  show();
  expect(screen.getByRole('main').textContent).toBe('Rose CottageAboutCome in.');
  expect(screen.getByRole('button', { name: 'About' })).toBeDefined();
});

test.each([
  [6, 'dawn', '25%'],
  [12, 'day', '50%'],
  [18, 'dusk', '75%'],
  [0, 'night', '0%'],
])('at %d hours the sky is that of %s, its light %s across', (hour, part, across) => {
  vi.useFakeTimers();
  vi.setSystemTime(new Date(2026, 4, 20, hour));
  show();
  const sky = screen.getByRole('main').firstElementChild as HTMLElement;
  expect(sky.dataset['part']).toBe(part);
  expect(sky.style.getPropertyValue('--light-x')).toBe(across);
  expect(sky.getAttribute('aria-hidden')).toBe('true');
});
