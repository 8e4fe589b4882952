/** These functions run in the page, as those of `seen-in-page.ts` do. */

/** What says with forced colours that something is chosen: edges, rings, lines, signs and system colours. */
function lookOf(element: Element): string {
  // A ground like the page's is none.
  const groundOf = (colour: string): string => (/^rgba\(.*, 0\)$|^rgb\(255, 255, 255\)$/.test(colour) ? '' : colour);
  const own = [element, ...element.querySelectorAll('*')].map((part) => {
    const style = getComputedStyle(part);
    const edges = [style.borderTopWidth, style.borderBottomWidth, style.borderLeftWidth, style.borderTopColor];
    const ring = style.outlineStyle === 'none' ? '' : `${style.outlineWidth} ${style.outlineColor}`;
    return [part.localName, ...edges, ring, groundOf(style.backgroundColor), style.color, style.opacity, style.display];
  });
  return own.map((parts) => parts.join()).join('\n');
}

/** What is chosen and looks the same as one beside it that is not, by its name. */
function unseenChoices(): string[] {
  const chosen = '[aria-current], [aria-selected="true"], [aria-pressed="true"], [aria-checked="true"]';
  const found = [...document.querySelectorAll(chosen)].filter((one) => one.checkVisibility());
  return found.flatMap((element) => {
    const role = element.getAttribute('role') ?? element.localName;
    const scope = element.closest('[role="radiogroup"], [role="tablist"], [role="group"], [role="listbox"], nav, ul');
    const others = [...(scope ?? document).querySelectorAll(role === element.localName ? role : `[role="${role}"]`)];
    const plain = others.find((other) => !other.matches(chosen) && other.className === element.className);
    const isAlike = plain !== undefined && lookOf(plain) === lookOf(element);
    return isAlike ? [`${element.className} ${element.textContent?.slice(0, 30)}`] : [];
  });
}

/** An expression that answers, for the page, the names of choices that forced colours hide. */
export const readUnseenChoices = `(() => {
${[lookOf, unseenChoices].map(String).join('\n')}
return unseenChoices();
})()`;
