import { errorOf, FamiliarError } from '#contract/result.ts';
import type { PinStore } from '#core/ports/pin-store.ts';
import type { Store } from '#core/ports/store.ts';
import { pinRefusal } from '#core/sign-in/pin-rules.ts';
import { requireMember } from '../common/require-member.ts';
import type { HandlersOf } from '../gate/handlers.ts';

type Parts = { readonly store: Pick<Store, 'members'>; readonly pins: PinStore };

/** A member's PIN: chosen by themselves, taken away by themselves or an owner. */
export function createPinHandlers({ store, pins }: Parts): HandlersOf<'pin'> {
  return {
    'pin.state': ({ memberId }) => ({ isSet: pins.has(requireMember(store, memberId).id) }),
    'pin.set': async ({ memberId, pin }, { session, checkpoint }) => {
      if (session.kind !== 'signedIn' || session.memberId !== memberId) {
        throw new FamiliarError('pinOfOther');
      }
      const refusal = pinRefusal(pin);
      if (refusal !== null) throw errorOf(refusal);
      await pins.set(memberId, pin, checkpoint);
      return {};
    },
    'pin.remove': ({ memberId }) => {
      pins.remove(requireMember(store, memberId).id);
      return {};
    },
  };
}
