import { type CallName, calls, changesOf } from '#contract/contract.ts';
import type { Dispatcher } from '#contract/dispatcher.ts';
import type { FactEvent } from '#contract/events.ts';
import { type FactsOf, failureSchema } from '#contract/failures.ts';
import { FamiliarError, failureOf, type Result } from '#contract/result.ts';
import type { Clock, Log } from '#core/ports/host.ts';
import type { Vault } from '#core/ports/vault.ts';
import { grantsOf, type Session } from '#core/sign-in/session.ts';
import type { Announcer } from '../common/announcer.ts';
import type { EventBus } from '../common/event-bus.ts';
import { momentOf } from '../common/moment-of.ts';
import type { CallContext, Handler, Handlers } from './handlers.ts';

type Options = {
  readonly handlers: Handlers;
  readonly vault: Pick<Vault, 'state'>;
  readonly sessions: { readonly current: () => Session };
  readonly clock: Clock;
  readonly log: Log;
  readonly announce: Announcer['announce'];
  readonly bus: Pick<EventBus, 'subscribe'>;
};

function isCallName(name: unknown): name is CallName {
  return typeof name === 'string' && Object.hasOwn(calls, name);
}

function subjectOf(input: unknown): number | null {
  return typeof input === 'object' && input !== null && 'memberId' in input && typeof input.memberId === 'number'
    ? input.memberId
    : null;
}

const notAllowed = (): FamiliarError => new FamiliarError('notAllowed');

/**
 * The one gate: known name, strict input, session's grants, handler, what it changed announced, strict output. Each
 * outcome becomes a Result.
 */
export function createDispatcher(options: Options): Dispatcher {
  const { handlers, vault, clock, log, announce, bus } = options;
  const session = options.sessions.current;

  function isAllowed(name: CallName, input: unknown): boolean {
    const held = grantsOf(session(), vault.state(), subjectOf(input), momentOf(clock));
    return calls[name].allow.some((grant) => held.has(grant));
  }

  function contextOf(name: CallName, input: unknown, facts: Set<FactEvent>): CallContext {
    const { epoch } = session();
    return {
      session: session(),
      checkpoint: () => {
        if (session().epoch !== epoch || !isAllowed(name, input)) throw notAllowed();
      },
      alsoChanged: (more) => {
        for (const fact of more) facts.add(fact);
      },
    };
  }

  async function run(name: unknown, rawInput: unknown): Promise<unknown> {
    if (!isCallName(name)) throw new FamiliarError('unknownCall');
    const parsed = calls[name].input.safeParse(rawInput);
    if (!parsed.success)
      throw new FamiliarError('inputNotValid', { call: name, ...describeIssue(parsed.error.issues[0]) });
    if (!isAllowed(name, parsed.data)) throw notAllowed();
    const handler = handlers[name] as Handler<CallName>;
    const facts = new Set(changesOf(name));
    const answer = handler(parsed.data as never, contextOf(name, parsed.data, facts));
    // Not awaited without need: until its facts are announced, another call could decide by what is no longer so.
    const output = answer instanceof Promise ? await answer : answer;
    announce([...facts]);
    return calls[name].output.parse(output);
  }

  return {
    async call(name, input): Promise<Result<unknown>> {
      try {
        return { ok: true, value: await run(name, input) };
      } catch (error) {
        const failure = error instanceof FamiliarError ? failureSchema.safeParse(error.failure) : null;
        if (failure?.success) return { ok: false, error: failure.data };
        log.error(`The call ${isCallName(name) ? name : 'of unknown name'} failed`, error);
        return { ok: false, error: failureOf('internal') };
      }
    },
    subscribe: bus.subscribe,
  };
}

/** What the schema said first, and about which part of the input. */
function describeIssue(
  issue: { path: PropertyKey[]; message: string } | undefined,
): Pick<FactsOf<'inputNotValid'>, 'place' | 'detail'> {
  if (issue === undefined) return { place: '', detail: null };
  return { place: issue.path.map(String).join('.').slice(0, 80), detail: issue.message };
}
