import { useEffect, useRef, useState } from 'react';
import type { CallOutput } from '#contract/contract.ts';
import { ModalForm } from '../kit/modal.tsx';
import { PinField } from '../kit/pin-field.tsx';
import { Segmented } from '../kit/segmented.tsx';
import { Skeleton } from '../kit/skeleton.tsx';
import { useClient } from '../state/client-context.ts';
import { useAction } from '../state/use-action.ts';
import { useQuery } from '../state/use-query.ts';
import { useFailureWords, useWords } from '../words/use-words.ts';
import { DialogButtons } from './dialog-buttons.tsx';
import { FaceProof } from './face-proof.tsx';
import { Load } from './load.tsx';
import { PassphraseProof } from './passphrase-proof.tsx';
import { pinFault } from './pin-fault.ts';
import styles from './self-proof.module.css';

type Way = 'face' | 'pin' | 'owner';
type Closing = { readonly onClose: (isShown: boolean) => void };
type Props = Closing & { readonly memberId: number };

/** Gives the person's own PIN. */
function PinProof({ onClose }: Closing) {
  const sayFailure = useFailureWords();
  const { missing, parts } = useWords();
  const { freshSelf } = parts;
  const client = useClient();
  const [pin, setPin] = useState('');
  const { pending, failure, run, forget } = useAction(() => client.call('session.confirmPin', { pin }));

  async function give(): Promise<void> {
    if ((await run()) !== null) onClose(true);
    else setPin('');
  }

  return (
    <ModalForm
      onSubmit={() => void give()}
      actions={
        <DialogButtons
          onClose={() => onClose(false)}
          verb={freshSelf.confirm}
          pending={pending}
          disabledBecause={pinFault(pin, missing.pin)}
        />
      }
    >
      <PinField
        label={freshSelf.pin}
        value={pin}
        onValue={(typed) => {
          setPin(typed);
          forget();
        }}
        fault={sayFailure(failure)}
      />
    </ModalForm>
  );
}

type Shown = CallOutput<'proof.ways'>;

const offeredTo = ({ face, pin }: Shown): readonly Way[] => [
  ...(face ? (['face'] as const) : []),
  ...(pin ? (['pin'] as const) : []),
  'owner',
];

/** The ways that are open to this member, and the one that is chosen. What comes first has the focus. */
function Ways({ memberId, shown, onClose }: Props & { readonly shown: Shown }) {
  const { freshSelf } = useWords().parts;
  const offered = offeredTo(shown);
  const [chosen, setChosen] = useState<Way | null>(null);
  const way = chosen !== null && offered.includes(chosen) ? chosen : (offered[0] as Way);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const first = '[role="radio"][aria-checked="true"], input:not([type="radio"])';
    place.current?.querySelector<HTMLElement>(first)?.focus();
  }, []);
  return (
    <div ref={place} className={styles.ways}>
      {offered.length > 1 && (
        <div className={styles.choice}>
          <Segmented
            label={freshSelf.by}
            options={offered.map((value) => ({ value, label: freshSelf.ways[value] }))}
            value={way}
            onValue={setChosen}
            isTight
          />
        </div>
      )}
      {way === 'face' && <FaceProof memberId={memberId} onClose={onClose} />}
      {way === 'pin' && <PinProof onClose={onClose} />}
      {way === 'owner' && <PassphraseProof label={freshSelf.ownersPassphrase} onClose={onClose} />}
    </div>
  );
}

/** Asks somebody who is no owner to show that it is they: by face, by PIN, or with an owner beside them. */
export function SelfProof({ memberId, onClose }: Props) {
  const ways = useQuery('proof.ways', { memberId });
  return (
    <Load query={ways} what="proof" skeleton={<Skeleton shape="rows" />}>
      {(shown) => <Ways memberId={memberId} shown={shown} onClose={onClose} />}
    </Load>
  );
}
