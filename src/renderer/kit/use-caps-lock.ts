import { type KeyboardEvent, type MouseEvent, useState } from 'react';

/** Whether Caps Lock is on while somebody types into the input that is given the listeners; the keyboard tells it. */
export function useCapsLock() {
  const [isOn, setIsOn] = useState(false);
  const look = (event: KeyboardEvent | MouseEvent): void => setIsOn(event.getModifierState('CapsLock'));
  return {
    isOn,
    listeners: { onKeyDown: look, onKeyUp: look, onPointerDown: look, onBlur: () => setIsOn(false) },
  };
}
