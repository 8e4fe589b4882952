import { useLayoutEffect, useRef } from 'react';
import type { Route } from './route.ts';

const placeOf = (route: Route): string => ('memberId' in route ? `${route.screen} ${route.memberId}` : route.screen);

/** Shows every screen from its top: otherwise the next one opens as far down as the one before had been scrolled. */
export function useScreenTop(route: Route): void {
  const place = placeOf(route);
  const shown = useRef(place);
  useLayoutEffect(() => {
    if (shown.current === place) return;
    shown.current = place;
    window.scrollTo(0, 0);
  }, [place]);
}
