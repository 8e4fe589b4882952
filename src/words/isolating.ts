import { unseenName } from '#contract/names.ts';

const [isolate, popIsolate] = ['\u2068', '\u2069'];

/** Letters of scripts that run from right to left, and signs that turn the direction of what follows. */
const turning = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]|\p{Bidi_Control}/u;

/** Whether the text is a sentence in which everything that turns has been shut in already. */
function isShutIn(text: string): boolean {
  const [first = '', ...parts] = text.split(isolate);
  const tails = parts.map((part) => part.split(popIsolate));
  const isBalanced = parts.length > 0 && !first.includes(popIsolate) && tails.every(({ length }) => length === 2);
  return isBalanced && ![first, ...tails.map(([, after = '']) => after)].some((part) => turning.test(part));
}

/** A fact that cannot turn the sentence around it: what runs from right to left is shut in (UAX 9, FSI and PDI). */
function shutIn(fact: string): string {
  if (!turning.test(fact) || isShutIn(fact)) return fact;
  return `${isolate}${fact.replaceAll(/\p{Bidi_Control}/gu, '')}${popIsolate}`;
}

/** Makes the facts of a sentence fit to be shown in it. */
function shownFact(fact: unknown, standIn: string): unknown {
  if (typeof fact === 'string') return fact === unseenName ? standIn : shutIn(fact);
  if (Array.isArray(fact)) return fact.map((one) => shownFact(one, standIn));
  if (typeof fact !== 'object' || fact === null || Object.getPrototypeOf(fact) !== Object.prototype) return fact;
  return Object.fromEntries(Object.entries(fact).map(([key, one]) => [key, shownFact(one, standIn)]));
}

function isolateIn(message: unknown, standIn: string): unknown {
  if (typeof message === 'function')
    return (...facts: unknown[]) => message(...facts.map((f) => shownFact(f, standIn)));
  if (Array.isArray(message)) return message.map((one) => isolateIn(one, standIn));
  if (typeof message !== 'object' || message === null) return message;
  return Object.fromEntries(Object.entries(message).map(([key, one]) => [key, isolateIn(one, standIn)]));
}

/**
 * The catalogue of a language with every name, and whatever else somebody typed, shut in where a sentence takes it: a
 * name in Hebrew leaves the rest of the sentence where it is. A name of which nothing can be seen is told as
 * `common.unseenName`.
 */
export function isolating<Messages extends { readonly common: { readonly unseenName: string } }>(
  messages: Messages,
): Messages {
  return isolateIn(messages, messages.common.unseenName) as Messages;
}

/** A fact as it is to be typed or copied: a path in a command. */
export function asTyped(fact: string): string {
  return fact.replaceAll(isolate, '').replaceAll(popIsolate, '');
}
