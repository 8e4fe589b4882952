import type { Store } from '#core/ports/store.ts';
import type { FinishedAttempt } from '#core/sign-in/attempt-state.ts';
import type { SupportSetCache } from '../common/support-set-cache.ts';
import type { HandlersOf } from '../gate/handlers.ts';
import { createSignInRound, type RoundParts } from './sign-in-round.ts';
import { takeFrame } from './take-frame.ts';
import { seemsUpsideDown } from './upside-down.ts';

type Parts = RoundParts & {
  readonly store: Pick<Store, 'members'>;
  readonly supportSet: SupportSetCache;
};

/** Signing in by face: each frame is one step of the attempt. */
export function createSignInHandlers(parts: Parts): HandlersOf<'signIn'> {
  const { store } = parts;
  const round = createSignInRound(parts);

  return {
    'signIn.begin': () => {
      const settings = store.settings.read();
      round.follow(settings);
      round.startAnew(settings);
      return {};
    },
    'signIn.frame': (frame, { checkpoint }) =>
      takeFrame(parts, round, frame, {
        settings: store.settings.read(),
        onMatch: (finished) => signIn(parts, finished),
        checkpoint,
      }),
    'signIn.upsideDown': async (image, { checkpoint }) => {
      const isUpsideDown = await seemsUpsideDown(parts.engine, image);
      checkpoint();
      return { isUpsideDown };
    },
  };
}

/** Signs the member in; returns the name. */
function signIn({ store, sessions }: Parts, { decision, liveness }: FinishedAttempt): string {
  const member = store.members.find(decision.memberId);
  if (member === null) throw new Error('the support set names a member who is gone');
  sessions.signIn(member, 'face', liveness !== null);
  return member.name;
}
