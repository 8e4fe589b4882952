import { Tooltip } from '@base-ui/react/tooltip';
import { type FocusEvent, type MouseEvent, type PointerEvent, useCallback, useEffect, useId, useState } from 'react';
import tooltip from './tooltip.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';

/** The element that the reason is shown at, and whether somebody has pressed it all the same. */
type Place = { readonly anchor: Element; readonly isPressed: boolean };

type Shown = { readonly id: string; readonly reason: string | null; readonly place: Place | null };

/** Hides what is shown as soon as somebody goes on, wherever the focus is. */
function useHiding(isShown: boolean, hide: () => void): void {
  useEffect(() => {
    if (!isShown) return;
    window.addEventListener('keydown', hide);
    window.addEventListener('pointerdown', hide);
    return () => {
      window.removeEventListener('keydown', hide);
      window.removeEventListener('pointerdown', hide);
    };
  }, [isShown, hide]);
}

/**
 * Keeps a control that cannot be used now in reach, described by the reason: `props` are for the control, `press` for
 * when it is pressed, `shown` for `WhyNot`. Without a reason there is nothing.
 */
export function useWhyNot(reason: string | null) {
  const id = useId();
  const [place, setPlace] = useState<Place | null>(null);
  if (reason === null && place !== null) setPlace(null);
  const hide = useCallback(() => setPlace(null), []);
  useHiding(place !== null, hide);
  const show = (anchor: Element): void => setPlace((known) => known ?? { anchor, isPressed: false });
  const props = {
    'aria-disabled': true,
    'aria-describedby': id,
    onPointerEnter: ({ currentTarget }: PointerEvent) => show(currentTarget),
    onPointerLeave: hide,
    onFocus: ({ target, currentTarget }: FocusEvent) => target.matches(':focus-visible') && show(currentTarget),
    onBlur: ({ relatedTarget, currentTarget }: FocusEvent) => !currentTarget.contains(relatedTarget) && hide(),
  } as const;
  const shown: Shown = { id, reason, place };
  const press = ({ currentTarget }: MouseEvent): void => setPlace({ anchor: currentTarget, isPressed: true });
  return { props: reason === null ? {} : props, press, shown };
}

/** The reason why a control cannot be used: heard with it, seen while it is pointed at, reached or pressed. */
export function WhyNot({ id, reason, place }: Shown) {
  if (reason === null) return null;
  return (
    <>
      <VisuallyHidden id={id}>{reason}</VisuallyHidden>
      <Tooltip.Root open={place !== null}>
        <Tooltip.Portal>
          <Tooltip.Positioner
            anchor={place?.anchor ?? null}
            side="bottom"
            sideOffset={8}
            className={tooltip.positioner}
          >
            <Tooltip.Popup className={tooltip.popup} data-sentence role={place?.isPressed ? 'alert' : undefined}>
              {reason}
            </Tooltip.Popup>
          </Tooltip.Positioner>
        </Tooltip.Portal>
      </Tooltip.Root>
    </>
  );
}
