import { lazy, Suspense } from 'react';
import { Skeleton } from '#renderer/kit/skeleton.tsx';

const Screen = lazy(async () => ({ default: (await import('./how-it-works-screen.tsx')).HowItWorksScreen }));

const loading = (
  <div aria-busy="true">
    <Skeleton shape="rows" />
  </div>
);

/** The screen "How it works", loaded with its drawings when somebody asks for it. */
export function HowItWorksRoute() {
  return (
    <Suspense fallback={loading}>
      <Screen />
    </Suspense>
  );
}
