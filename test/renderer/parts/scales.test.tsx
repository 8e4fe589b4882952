import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { Closeness } from '#renderer/parts/closeness.tsx';
import { LimitScale } from '#renderer/parts/limit-scale.tsx';

/** Where the last element of a scale stands, in percent of its width. */
const placeOf = (element: Element): number => Number.parseFloat((element as HTMLElement).style.insetInlineStart);

describe('the gauge of an attempt', () => {
  test('says distance and limit', () => {
    render(<Closeness distance={0.213} threshold={0.31} />);
    expect(screen.getByRole('img', { name: 'Distance 0.21, limit 0.31' })).toBeDefined();
  });

  test.each([
    [0, 0],
    [0.31, 50],
    [0.62, 100],
    [5, 100],
  ])('draws a distance of %d at %d percent: twice the limit is the end', (distance, percent) => {
    render(<Closeness distance={distance} threshold={0.31} />);
    const dot = screen.getByRole('img').lastElementChild as Element;
    expect(placeOf(dot)).toBeCloseTo(percent);
  });
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
