import { createContext } from 'react';

/** Shows "How it works" in place of a locked screen; null where there is a navigation that leads to it. */
export const HowItWorksContext = createContext<(() => void) | null>(null);
