import { lazy, Suspense } from 'react';

const Screen = lazy(async () => ({ default: (await import('./how-it-works-screen.tsx')).HowItWorksScreen }));

/** The screen "How it works", loaded with its drawings when somebody asks for it. */
export function HowItWorksRoute() {
  return (
    <Suspense fallback={<div className="skeleton-rows" aria-busy="true" />}>
      <Screen />
    </Suspense>
  );
}
