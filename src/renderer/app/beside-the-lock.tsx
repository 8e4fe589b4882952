import { type ReactNode, useState } from 'react';
import { HowItWorksRoute } from '../features/how-it-works/how-it-works-route.tsx';
import { Button } from '../kit/button.tsx';
import { ButtonRow } from '../kit/button-row.tsx';
import { HowItWorksContext } from '../state/how-it-works-context.ts';
import { useWords } from '../words/use-words.ts';
import styles from './beside-the-lock.module.css';

/** A locked screen, and "How it works" in its place for those who ask for it. */
export function BesideTheLock({ children }: { readonly children: ReactNode }) {
  const { back } = useWords().howItWorks;
  const [isOpen, setIsOpen] = useState(false);
  if (!isOpen) return <HowItWorksContext value={() => setIsOpen(true)}>{children}</HowItWorksContext>;
  return (
    <main className={styles.page}>
      <HowItWorksRoute
        back={
          <ButtonRow>
            <Button icon="arrowLeft" onClick={() => setIsOpen(false)}>
              {back.lock}
            </Button>
          </ButtonRow>
        }
      />
    </main>
  );
}
