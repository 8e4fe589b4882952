/** A text of the pseudo-language; what shows none of its brackets was not taken from the catalogue. */
const foreign = (text: string): string => (text === '' ? '' : `⟦${text}⟧`);

function translate(message: unknown): unknown {
  if (typeof message === 'string') return foreign(message);
  if (typeof message === 'function') return (...facts: unknown[]) => translate(message(...facts));
  if (Array.isArray(message)) return message.map(translate);
  if (typeof message !== 'object' || message === null) return message;
  const isMark = 'tag' in message && 'text' in message;
  return Object.fromEntries(
    Object.entries(message).map(([key, part]) => [key, isMark && key === 'tag' ? part : translate(part)]),
  );
}

/** A catalogue in a language that nobody speaks: every text of `catalogue` in double brackets. */
export function pseudoLanguage<T>(catalogue: T): T {
  return translate(catalogue) as T;
}
