import { CSPProvider } from '@base-ui/react/csp-provider';
import { Toast } from '@base-ui/react/toast';
import { Tooltip } from '@base-ui/react/tooltip';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { defaultAppearance } from '#contract/appearance.ts';
import type { FamiliarClient } from '../client/familiar-client.ts';
import { FreshProof } from '../parts/fresh-proof.tsx';
import { LikenessQuestion } from '../parts/likeness-question.tsx';
import { AnswersContext, createAnswers, forgetOthers, keepFresh } from '../state/answers.ts';
import type { AppStore, KnownAppState } from '../state/app-store.ts';
import { ClientContext, useClient } from '../state/client-context.ts';
import { AppStoreContext, SignedInContext, type SignedInState, useKnownAppState } from '../state/use-app.ts';
import { AppearanceContext } from '../state/use-appearance.ts';
import { useQuery } from '../state/use-query.ts';
import { UndoProvider } from './undo-provider.tsx';

/**
 * Names the session that the host answers now: another phase of the app, another member, or the same one with an
 * owner's rights is another session.
 */
function sessionOf(known: KnownAppState): string {
  if (known.kind !== 'known') return known.kind;
  return known.app.phase === 'signedIn' ? `${known.app.member.role} ${known.app.member.id}` : known.app.phase;
}

/** Keeps what the host answered for as long as the session that asked: the next one begins with nothing. */
function SessionAnswers({ children }: { readonly children: ReactNode }) {
  const client = useClient();
  const session = sessionOf(useKnownAppState());
  const [kept] = useState(createAnswers);
  const answers = useMemo(() => ({ ...kept, session }), [kept, session]);
  useEffect(() => keepFresh(client, kept.cache), [client, kept]);
  useEffect(() => forgetOthers(answers), [answers]);
  useEffect(() => () => kept.cache.clear(), [kept]);
  return <AnswersContext.Provider value={answers}>{children}</AnswersContext.Provider>;
}

type PageProps = { readonly client: FamiliarClient; readonly store: AppStore; readonly children: ReactNode };

/** Keeps how Familiar looks over every change of the session, at which it is asked for anew. */
function KeptAppearance({ children }: { readonly children: ReactNode }) {
  const { state } = useQuery('device.appearance', {});
  const [known, setKnown] = useState(defaultAppearance);
  if (state.kind === 'ready' && state.value !== known) setKnown(state.value);
  return <AppearanceContext.Provider value={known}>{children}</AppearanceContext.Provider>;
}

/** Carries to every screen what the page has one of: the client, the app's state, messages and tooltips. */
export function PageProviders({ client, store, children }: PageProps) {
  return (
    <CSPProvider disableStyleElements>
      <ClientContext.Provider value={client}>
        <AppStoreContext.Provider value={store}>
          <SessionAnswers>
            <Toast.Provider>
              <Tooltip.Provider>
                <KeptAppearance>{children}</KeptAppearance>
              </Tooltip.Provider>
            </Toast.Provider>
          </SessionAnswers>
        </AppStoreContext.Provider>
      </ClientContext.Provider>
    </CSPProvider>
  );
}

/** Carries to every signed-in screen what lasts as long as the session: the member, the fresh proof, undoing. */
export function SessionProviders({ app, children }: { readonly app: SignedInState; readonly children: ReactNode }) {
  return (
    <SignedInContext.Provider value={app}>
      <FreshProof>
        <LikenessQuestion>
          <UndoProvider>{children}</UndoProvider>
        </LikenessQuestion>
      </FreshProof>
    </SignedInContext.Provider>
  );
}
