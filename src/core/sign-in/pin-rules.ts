import type { Failure } from '#contract/failures.ts';
import { limits } from '#contract/limits.ts';
import { failureOf } from '#contract/result.ts';

/** Walks over the keypad and dates that people choose again and again, beside what the rules below find. */
const commonPins: readonly string[] = [
  '147258',
  '258369',
  '147258369',
  '159753',
  '159357',
  '753951',
  '741852',
  '789456',
  '456123',
  '789456123',
  '520131',
  '131452',
  '007007',
];

function isRun(digits: readonly number[], step: number): boolean {
  return digits.every((digit, index) => index === 0 || digit === ((digits[index - 1] as number) + step + 10) % 10);
}

function isRepetition(pin: string): boolean {
  return [1, 2, 3, 4].some(
    (length) => pin.length >= 2 * length && pin.slice(0, length).repeat(pin.length).startsWith(pin),
  );
}

/** Six digits that can be read as day, month and year in some order. */
function isDate(pin: string): boolean {
  if (pin.length !== 6 && pin.length !== 8) return false;
  const isDayOrMonth = (text: string, most: number): boolean => Number(text) >= 1 && Number(text) <= most;
  const isDayAndMonth = (text: string): boolean =>
    (isDayOrMonth(text.slice(0, 2), 31) && isDayOrMonth(text.slice(2), 12)) ||
    (isDayOrMonth(text.slice(0, 2), 12) && isDayOrMonth(text.slice(2), 31));
  const isYear = (text: string): boolean => text.length === 2 || /^(19|20)/.test(text);
  return (
    (isYear(pin.slice(4)) && isDayAndMonth(pin.slice(0, 4))) ||
    (isYear(pin.slice(0, -4)) && isDayAndMonth(pin.slice(-4)))
  );
}

/** Why a PIN of digits will not do, or null when it is hard enough to guess in the few tries there are. */
export function pinRefusal(pin: string): Failure | null {
  if (pin.length < limits.pinMinDigits) return failureOf('pinTooShort', { least: limits.pinMinDigits });
  const digits = [...pin].map(Number);
  if (isRun(digits, 1) || isRun(digits, -1)) return failureOf('pinCounts');
  if (isRepetition(pin)) return failureOf('pinRepeats');
  if (pin === [...pin].reverse().join('') || new Set(digits).size < 3) return failureOf('pinPattern');
  if (/^(\d)\1(\d)\2(\d)\3$/.test(pin) || commonPins.includes(pin)) return failureOf('pinCommon');
  if (isDate(pin)) return failureOf('pinDate');
  return null;
}
