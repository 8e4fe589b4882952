import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { Closeness } from '#renderer/parts/closeness.tsx';
import { LimitScale } from '#renderer/parts/limit-scale.tsx';

/** Where the last element of a scale stands, in percent of its width. */
const placeOf = (element: Element): number => Number.parseFloat((element as HTMLElement).style.insetInlineStart);

test.each([
  [0.2, 'Clear match'],
  [0.32, 'Match'],
  [0.4, 'Match'],
  [0.45, 'Close'],
  [0.5, 'No match'],
])('says of a distance of %d to a limit of 0.4 that it is: %s', (distance, word) => {
  const { container } = render(<Closeness distance={distance} threshold={0.4} />);
  expect(container.textContent).toBe(word);
});

describe('the scale of a comparison', () => {
  test('says on which side of the limit a distance lies', () => {
    const { rerender } = render(<LimitScale distance={0.3} threshold={0.4} />);
    expect(screen.getByRole('img', { name: 'Distance 0.300, limit 0.400: within' })).toBeDefined();
    rerender(<LimitScale distance={0.5} threshold={0.4} />);
    expect(screen.getByRole('img', { name: 'Distance 0.500, limit 0.400: beyond' })).toBeDefined();
    rerender(<LimitScale distance={0.4} threshold={0.4} />);
    expect(screen.getByRole('img', { name: 'Distance 0.400, limit 0.400: within' })).toBeDefined();
  });

  test('writes the figures below, unless they stand elsewhere', () => {
    const { rerender, container } = render(<LimitScale distance={0.3} threshold={0.4} />);
    expect(container.textContent).toBe('Distance 0.30Limit 0.40');
    rerender(<LimitScale distance={0.3} threshold={0.4} isBare />);
    expect(container.textContent).toBe('');
  });

  test('reaches as far as the farthest of its strokes, or as far as it is told', () => {
    const { rerender } = render(
      <LimitScale distance={0.4} threshold={0.2} others={[{ name: 'Typical', distance: 0.8 }]} />,
    );
    expect(placeOf(screen.getByTitle('Typical: 0.80'))).toBeCloseTo(100 / 1.08);
    rerender(<LimitScale distance={0.4} threshold={0.2} end={1.6} others={[{ name: 'Typical', distance: 0.8 }]} />);
    expect(placeOf(screen.getByTitle('Typical: 0.80'))).toBeCloseTo(50);
  });
});
