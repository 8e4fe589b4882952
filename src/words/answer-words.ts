import type { FamiliarsLine, PresenceEvent } from '#contract/asking.ts';

type Answer<Kind extends FamiliarsLine['answer']> = Extract<FamiliarsLine, { readonly answer: Kind }>;

/** A sentence for everything that a program can be answered. */
export type AnswerTexts = {
  readonly confirmed: Readonly<Record<Answer<'confirmed'>['certainty'], (name: string) => string>>;
  /** Why somebody was not confirmed. */
  readonly refused: Readonly<Record<Answer<'refused'>['why'], string>>;
  /** Why nobody could say, and what helps. */
  readonly undecided: Readonly<Record<Answer<'undecided'>['why'], string>>;
  /** Why Familiar did not understand a program. */
  readonly fault: Readonly<Record<Answer<'fault'>['fault'], string>>;
};

/** The sentence for what a program was answered. */
export const answerWords =
  (texts: AnswerTexts) =>
  (line: FamiliarsLine): string => {
    if (line.answer === 'confirmed') return texts.confirmed[line.certainty](line.member);
    if (line.answer === 'refused') return texts.refused[line.why];
    return line.answer === 'undecided' ? texts.undecided[line.why] : texts.fault[line.fault];
  };

/** What is said of each event; `name` is the member's. */
export type EventTexts = Readonly<Record<PresenceEvent['event'], (name: string) => string>>;

/** An event with the time of day at which it happened. */
export const eventWords =
  (texts: EventTexts) =>
  (event: PresenceEvent, clock: string): string =>
    `${clock} ${texts[event.event]('member' in event ? event.member : '')}`;
