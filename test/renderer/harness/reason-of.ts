/** Why a control cannot be used now, as a screen reader says it with its name; null when it can be used. */
export function reasonOf(control: HTMLElement): string | null {
  if (control.getAttribute('aria-disabled') !== 'true') return null;
  const described = (control.getAttribute('aria-describedby') ?? '').split(' ');
  const reason = described.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
  if (reason.trim() === '') throw new Error(`nothing says why ${control.textContent} cannot be used`);
  return reason;
}
