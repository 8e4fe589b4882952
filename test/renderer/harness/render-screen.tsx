import { act, render } from '@testing-library/react';
import { type UserEvent, userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { onTestFinished } from 'vitest';
import { defaultAppearance } from '#contract/appearance.ts';
import type { AppState } from '#contract/calls/app.ts';
import { consentVersion } from '#contract/consent.ts';
import { PageProviders, SessionProviders } from '#renderer/app/providers.tsx';
import { Toaster } from '#renderer/app/toaster.tsx';
import { createAppStore } from '#renderer/state/app-store.ts';
import { RecoveryCodeContext } from '#renderer/state/recovery-code-context.ts';
import { type SignedInState, useKnownAppState } from '#renderer/state/use-app.ts';
import { type Answers, type ClientDouble, createClientDouble } from './client-double.ts';

/** An owner who has just given the passphrase. */
export const owner: SignedInState = {
  phase: 'signedIn',
  householdName: 'Linden',
  member: { id: 1, name: 'Ana', role: 'owner' },
  recognisedOwner: null,
  how: 'passphrase',
  freshUntil: Number.MAX_SAFE_INTEGER,
  idleTimeoutMs: 300_000,
};

/** An owner of whom no more than a face was seen, where that is not enough. */
export const recognised: SignedInState = {
  ...owner,
  member: { ...owner.member, role: 'member' },
  recognisedOwner: { hasPin: true },
  how: 'face',
  freshUntil: null,
};

/** A member who is no owner, and who has just shown that it is they. */
export const member: SignedInState = { ...owner, member: { id: 2, name: 'Ben', role: 'member' } };

/** What stands around every signed-in screen asks these. */
const usual: Answers = {
  'asked.current': { isOwnersFaceEnough: true, question: null },
  'changes.list': [],
  'members.picture': null,
  'device.camera': { camera: null },
  'device.turnedCameras': { cameras: [] },
  'device.guestHint': { hint: null },
  'device.desktop': { desktop: null },
  'device.appearance': { ...defaultAppearance, showsNextSteps: false },
  'pin.state': { isSet: true },
  'backups.last': { madeAt: 1 },
  'members.consents': [{ by: 'self', version: consentVersion, at: 1 }],
};

type Options = {
  /** What the host answers; a call without an answer fails the test. */
  readonly answers?: Answers;
  /** Who is signed in (the owner when left out), or another phase of the app. */
  readonly session?: AppState;
  /** The hash of the address at first. */
  readonly hash?: string;
};

/** What a test holds of a screen that it shows. */
export type Shown = {
  readonly client: ClientDouble;
  readonly user: UserEvent;
  /** Runs what changes the screen from outside (an event, a lost connection), and lets it draw. */
  readonly happens: (work: () => void) => Promise<void>;
  /** Shows another element in the same surroundings. */
  readonly show: (ui: ReactNode) => void;
};

/** Lets the screen draw what the host answers at once, and what it asks for then: the cache tells of an answer by a timer. */
export async function untilAnswered(): Promise<void> {
  for (let round = 0; round < 4; round += 1) await new Promise((resolve) => setTimeout(resolve));
}

/** Stands in for the shell: what is signed in has a session around it. */
function Session({ children }: { readonly children: ReactNode }) {
  const known = useKnownAppState();
  if (known.kind !== 'known' || known.app.phase !== 'signedIn') return children;
  return <SessionProviders app={known.app}>{children}</SessionProviders>;
}

/** Shows the whole page or a part of it that stands outside of sessions, over a host that answers from a table. */
export async function renderPage(
  ui: ReactNode,
  { answers = {}, session = owner, hash = '' }: Options = {},
): Promise<Shown> {
  window.location.hash = hash;
  const client = createClientDouble({ ...usual, 'app.state': session, ...answers });
  const store = createAppStore(client, () => undefined);
  await store.reload();
  const user = userEvent.setup();
  const wrap = (inner: ReactNode) => (
    <PageProviders client={client} store={store}>
      {inner}
    </PageProviders>
  );
  const { rerender } = render(wrap(ui));
  await act(untilAnswered);
  onTestFinished(() => {
    if (client.unexpected.length > 0) throw new Error(`no answer was given to ${client.unexpected.join(', ')}`);
  });
  return {
    client,
    user,
    happens: (work) =>
      act(async () => {
        work();
        await untilAnswered();
      }),
    show: (next) => rerender(wrap(next)),
  };
}

/** Shows a screen as the shell would: signed in unless `session` says otherwise, with the messages at the edge. */
export async function renderScreen(
  ui: ReactNode,
  options?: Options,
): Promise<Shown & { readonly recoveryCodes: readonly string[] }> {
  const recoveryCodes: string[] = [];
  const wrap = (inner: ReactNode) => (
    <RecoveryCodeContext.Provider value={(code) => recoveryCodes.push(code)}>
      <Session>{inner}</Session>
      <Toaster />
    </RecoveryCodeContext.Provider>
  );
  const shown = await renderPage(wrap(ui), options);
  return { ...shown, recoveryCodes, show: (next) => shown.show(wrap(next)) };
}
