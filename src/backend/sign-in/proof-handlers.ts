import type { PinStore } from '#core/ports/pin-store.ts';
import type { Store } from '#core/ports/store.ts';
import { withSignsOfLife } from '#core/sign-in/with-signs-of-life.ts';
import { requireMember } from '../common/require-member.ts';
import type { SupportSetCache } from '../common/support-set-cache.ts';
import type { HandlersOf } from '../gate/handlers.ts';
import { finishProof } from './finish-attempt.ts';
import { createSignInRound, type RoundParts } from './sign-in-round.ts';
import { takeFrame } from './take-frame.ts';

type Parts = RoundParts & {
  readonly store: Pick<Store, 'members'>;
  readonly pins: Pick<PinStore, 'has'>;
  readonly supportSet: SupportSetCache;
};

/**
 * Somebody signed in shows by face that it is they: as at the lock screen, for them alone and always with signs of
 * life.
 */
export function createProofHandlers(parts: Parts): HandlersOf<'proof'> {
  const { store, pins, supportSet, sessions } = parts;
  const round = createSignInRound(parts, finishProof);

  return {
    'proof.ways': ({ memberId }) => ({
      face: supportSet.get().members.some((member) => member.memberId === memberId),
      pin: pins.has(memberId),
    }),
    'proof.begin': () => {
      const settings = withSignsOfLife(store.settings.read());
      round.follow(settings);
      round.startAnew(settings);
      return {};
    },
    'proof.frame': ({ memberId, frame }, { checkpoint }) =>
      takeFrame(parts, round, frame, {
        settings: withSignsOfLife(store.settings.read()),
        memberId,
        onMatch: () => {
          sessions.recognise();
          sessions.touch();
          return requireMember(store, memberId).name;
        },
        checkpoint,
      }),
  };
}
