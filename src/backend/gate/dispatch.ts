import { type CallName, calls } from '#contract/contract.ts';
import type { Dispatcher } from '#contract/dispatcher.ts';
import { FamiliarError, type Result } from '#contract/result.ts';
import type { Clock, Log } from '#core/ports/host.ts';
import type { Vault } from '#core/ports/vault.ts';
import { grantsOf, type Session } from '#core/sign-in/session.ts';
import type { EventBus } from '../common/event-bus.ts';
import type { CallContext, Handler, Handlers } from './handlers.ts';

type Options = { handlers: Handlers; vault: Vault; session: () => Session; clock: Clock; log: Log; bus: EventBus };

function isCallName(name: unknown): name is CallName {
  return typeof name === 'string' && Object.hasOwn(calls, name);
}

function subjectOf(input: unknown): number | null {
  return typeof input === 'object' && input !== null && 'memberId' in input && typeof input.memberId === 'number'
    ? input.memberId
    : null;
}

const notAllowed = (): FamiliarError =>
  new FamiliarError('notAllowed', 'This needs someone to be signed in who may do it. Sign in and try again.');

/** The one gate: known name, strict input, session's grants, handler, strict output; whatever happens becomes a Result. */
export function createDispatcher({ handlers, vault, session, clock, log, bus }: Options): Dispatcher {
  function isAllowed(name: CallName, input: unknown): boolean {
    const held = grantsOf(session(), vault.state(), subjectOf(input), clock.monotonic());
    return calls[name].allow.some((grant) => held.has(grant));
  }

  function contextOf(name: CallName, input: unknown): CallContext {
    const { epoch } = session();
    return {
      session: session(),
      checkpoint: () => {
        if (session().epoch !== epoch || !isAllowed(name, input)) throw notAllowed();
      },
    };
  }

  async function run(name: unknown, rawInput: unknown): Promise<unknown> {
    if (!isCallName(name)) throw new FamiliarError('unknownCall', 'There is no such call.');
    const parsed = calls[name].input.safeParse(rawInput);
    if (!parsed.success)
      throw new FamiliarError('invalid', `The input of ${name} is not valid: ${describeIssue(parsed.error.issues[0])}`);
    if (!isAllowed(name, parsed.data)) throw notAllowed();
    const handler = handlers[name] as Handler<CallName>;
    const output = await handler(parsed.data as never, contextOf(name, parsed.data));
    return calls[name].output.parse(output);
  }

  return {
    async call(name, input): Promise<Result<unknown>> {
      try {
        return { ok: true, value: await run(name, input) };
      } catch (error) {
        if (error instanceof FamiliarError) return { ok: false, error: { code: error.code, message: error.message } };
        log.error(`The call ${isCallName(name) ? name : 'of unknown name'} failed`, error);
        return {
          ok: false,
          error: { code: 'internal', message: 'Something went wrong inside Familiar. Try again; the log says more.' },
        };
      }
    },
    subscribe: bus.subscribe,
  };
}

function describeIssue(issue: { path: PropertyKey[]; message: string } | undefined): string {
  if (issue === undefined) return 'it has the wrong form.';
  const place = issue.path.map(String).join('.').slice(0, 80);
  return place === '' ? issue.message : `${place}: ${issue.message}`;
}
