import { lazy, type ReactNode, Suspense } from 'react';
import { Skeleton } from '#renderer/kit/skeleton.tsx';

const Screen = lazy(async () => ({ default: (await import('./how-it-works-screen.tsx')).HowItWorksScreen }));

const loading = (
  <div aria-busy="true">
    <Skeleton shape="rows" />
  </div>
);

/** The screen "How it works", loaded with its drawings when somebody asks for it. */
export function HowItWorksRoute({ back }: { readonly back: ReactNode }) {
  return (
    <Suspense fallback={loading}>
      <Screen back={back} />
    </Suspense>
  );
}
