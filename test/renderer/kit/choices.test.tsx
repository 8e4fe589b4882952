import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { ChoiceCards } from '#renderer/kit/choice-cards.tsx';
import { Segmented } from '#renderer/kit/segmented.tsx';
import { reasonOf } from '../harness/reason-of.ts';

const cards = [
  { value: 'relaxed', title: 'Relaxed', meaning: 'Quickest.', mark: '1 in 1,000' },
  { value: 'strict', title: 'Strict', meaning: 'Safest.' },
] as const;

type Level = (typeof cards)[number]['value'];

describe('cards', () => {
  test('say what each choice is and means, and which one holds', () => {
    render(<ChoiceCards<Level> label="Level" cards={cards} value="strict" onValue={() => undefined} />);
    expect(screen.getByRole('radiogroup', { name: 'Level' })).toBeDefined();
    expect(screen.getByRole('radio', { name: 'Strict', checked: true })).toBeDefined();
    expect(screen.getByRole('radio', { name: 'Relaxed', checked: false })).toBeDefined();
    expect(screen.getByText('Quickest.')).toBeDefined();
    expect(screen.getByText('1 in 1,000')).toBeDefined();
  });

  test('are chosen anywhere on the card, and not at all while there is a reason against it', async () => {
    const onValue = vi.fn();
    const shown = (why: string | null) => (
      <ChoiceCards<Level> label="Level" cards={cards} value="strict" onValue={onValue} disabledBecause={why} />
    );
    const { rerender } = render(shown('Only an owner can change this.'));
    const user = userEvent.setup();
    await user.click(screen.getByText('Quickest.'));
    expect(onValue).not.toHaveBeenCalled();
    expect((await screen.findByRole('alert')).textContent).toBe('Only an owner can change this.');
    expect(reasonOf(screen.getByRole('radiogroup'))).toBe('Only an owner can change this.');
    rerender(shown(null));
    await user.click(screen.getByText('Quickest.'));
    expect(onValue).toHaveBeenCalledWith('relaxed');
  });
});

function Tuned() {
  const [value, setValue] = useState<'plain' | 'tuned'>('plain');
  return (
    <Segmented
      label="Tuning"
      value={value}
      onValue={setValue}
      options={[
        { value: 'plain', label: 'As it is' },
        { value: 'tuned', label: 'Tuned' },
      ]}
    />
  );
}

test('segments are one choice for the keyboard: the arrow keys change it', async () => {
  render(<Tuned />);
  const user = userEvent.setup();
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'As it is', checked: true }));
  await user.keyboard('{ArrowRight}');
  expect(screen.getByRole('radio', { name: 'Tuned', checked: true })).toBeDefined();
  await user.click(screen.getByRole('radio', { name: 'As it is' }));
  expect(screen.getByRole('radio', { name: 'Tuned', checked: false })).toBeDefined();
});
