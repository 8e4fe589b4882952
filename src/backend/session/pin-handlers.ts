import { errorOf, FamiliarError } from '#contract/result.ts';
import type { Vault } from '#core/ports/vault.ts';
import { pinRefusal } from '#core/sign-in/pin-rules.ts';
import { requireMember } from '../common/require-member.ts';
import type { HandlersOf } from '../gate/handlers.ts';

type Parts = {
  readonly vault: Vault;
};

/** A member's PIN: chosen by themselves, taken away by themselves or an owner. */
export function createPinHandlers({ vault }: Parts): HandlersOf<'pin'> {
  return {
    'pin.state': ({ memberId }) => ({ isSet: vault.pins.has(requireMember(vault.store, memberId).id) }),
    'pin.set': async ({ memberId, pin }, { session, checkpoint }) => {
      if (session.kind !== 'signedIn' || session.memberId !== memberId) {
        throw new FamiliarError('pinOfOther');
      }
      const refusal = pinRefusal(pin);
      if (refusal !== null) throw errorOf(refusal);
      await vault.pins.set(memberId, pin, checkpoint);
      return {};
    },
    'pin.remove': ({ memberId }) => {
      vault.pins.remove(requireMember(vault.store, memberId).id);
      return {};
    },
  };
}
