/**
 * The catalogue with each text as `say` says it.
 * @param say is given what an English message says, with its facts in it
 */
export function saidOtherwise<T>(catalogue: T, say: (text: string) => string): T {
  const translate = (message: unknown): unknown => {
    if (typeof message === 'string') return message === '' ? '' : say(message);
    if (typeof message === 'function') return (...facts: unknown[]) => translate(message(...facts));
    if (Array.isArray(message)) return message.map(translate);
    if (typeof message !== 'object' || message === null) return message;
    const isMark = 'tag' in message && 'text' in message;
    return Object.fromEntries(
      Object.entries(message).map(([key, part]) => [key, isMark && key === 'tag' ? part : translate(part)]),
    );
  };
  return translate(catalogue) as T;
}

/** A catalogue in a language that nobody speaks: what shows none of its double brackets is not in the catalogue. */
export function pseudoLanguage<T>(catalogue: T): T {
  return saidOtherwise(catalogue, (text) => `⟦${text}⟧`);
}
