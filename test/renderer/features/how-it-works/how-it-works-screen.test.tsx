import { fireEvent, screen, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { HowItWorksScreen } from '#renderer/features/how-it-works/how-it-works-screen.tsx';
import { renderScreen } from '../../harness/render-screen.tsx';

/** What is shown of the household: nothing. */
const answers = { 'crowd.get': null };

const slider = () => screen.getByRole<HTMLInputElement>('slider');
const lastLook = () => Number(slider().max);

/** Says that the person asked for less motion. */
function wantLessMotion(): void {
  vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener() {}, removeEventListener() {} }));
}

afterEach(() => vi.useRealTimers());

test('shows the last look at once to people who asked for less motion', async () => {
  wantLessMotion();
  await renderScreen(<HowItWorksScreen back={null} />, { answers });
  expect(slider().valueAsNumber).toBe(lastLook());
  expect(screen.getByRole('button', { name: 'Play the practice' })).toBeDefined();
});

test('plays the practice by itself until it is paused', async () => {
  const { user } = await renderScreen(<HowItWorksScreen back={null} />, { answers });
  await vi.waitFor(() => expect(slider().valueAsNumber).toBe(1), { timeout: 3000 });
  await user.click(screen.getByRole('button', { name: 'Pause' }));
  expect(screen.getByRole('button', { name: 'Play the practice' })).toBeDefined();
});

test('moves map and figures by the slider, and says in words how far practice is', async () => {
  wantLessMotion();
  await renderScreen(<HowItWorksScreen back={null} />, { answers });
  const ranking = within(screen.getByRole('region', { name: 'Whose is it?' })).getByRole('list');
  const afterPractice = ranking.textContent;
  fireEvent.change(slider(), { target: { value: '0' } });
  expect(slider().getAttribute('aria-valuetext')).toBe('Before any practice');
  expect(ranking.textContent).not.toBe(afterPractice);
});

test('ranks the known characters for the drawing that is asked about', async () => {
  wantLessMotion();
  const { user } = await renderScreen(<HowItWorksScreen back={null} />, { answers });
  const choices = screen.getAllByRole('radio');
  await user.click(choices[1] as HTMLElement);
  expect((choices[1] as HTMLInputElement).checked).toBe(true);
  const ranking = screen.getByRole('region', { name: 'Whose is it?' });
  const rows = within(ranking).getAllByRole('listitem');
  expect(rows).toHaveLength(choices.length);
  const distances = rows.map(({ textContent }) => Number(textContent));
  expect(distances).toEqual(distances.toSorted((a, b) => a - b));
  expect(within(ranking).getByRole('img', { name: /^Known character 2, the right one$/ })).toBeDefined();
});

test('shows other triplets one after the other, and comes round', async () => {
  wantLessMotion();
  const { user } = await renderScreen(<HowItWorksScreen back={null} />, { answers });
  const triplet = screen.getByRole('region', { name: 'Three at a time' });
  const first = triplet.textContent;
  await user.click(within(triplet).getByRole('button', { name: 'Another three' }));
  expect(triplet.textContent).not.toBe(first);
  for (let i = 1; triplet.textContent !== first && i < 100; i++)
    await user.click(within(triplet).getByRole('button', { name: 'Another three' }));
  expect(triplet.textContent).toBe(first);
});
