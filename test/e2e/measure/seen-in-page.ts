/**
 * What is read from the page as it is laid out. These functions run in the page: each is sent there by its source, so
 * they call each other and nothing else.
 */

/** Edges in CSS pixels, from the window's corner. */
export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** One line of a text. */
export type SeenText = {
  readonly text: string;
  readonly where: string;
  readonly box: Box;
  /** What hides the rest of it for good. */
  readonly cutTo: Box;
  /** What shows it, less what lies in a part that scrolls. */
  readonly shownIn: Box;
  /** The button, field or panel that it stands on. */
  readonly ground: Box;
  /** What it is fixed to: texts of other layers may lie over it. */
  readonly layer: string;
  /** True where the whole text can be read on the spot, as in a title. */
  readonly isTold: boolean;
};

/** Something to press, with what its label adds to it. */
export type SeenTarget = {
  readonly where: string;
  readonly box: Box;
  readonly isInText: boolean;
  /** True for one that is chosen and of which a part is scrolled away sideways. */
  readonly isChosenOutOfSight: boolean;
  /** What lies over one that stays where it is while the page scrolls; null where nothing does. */
  readonly coveredBy: string | null;
};

/** Boxes to press that stand beside each other in one row of the layout. */
export type SeenRow = { readonly where: string; readonly boxes: readonly (Box & { readonly where: string })[] };

export type SeenPage = {
  readonly width: number;
  /** How wide all of it is. */
  readonly fullWidth: number;
  readonly texts: readonly SeenText[];
  readonly targets: readonly SeenTarget[];
  readonly rows: readonly SeenRow[];
};

/** A short name for an element, to find it by. */
function nameOf(element: Element): string {
  const styled = [...element.classList].map((one) => one.replace(/^_|_[\w-]{5,}(_\d+)?$/g, '')).join('.');
  const text = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40);
  const parent = element.parentElement;
  const within = parent === null ? '' : [...parent.classList].map((one) => one.replace(/^_|_[\w-]{5,}(_\d+)?$/g, ''));
  return `${within} > ${element.localName}${styled === '' ? '' : `.${styled}`} "${text}"`;
}

function isSeen(element: Element): boolean {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const isTiny = at instanceof HTMLElement && at.offsetWidth <= 1;
    if (isTiny && getComputedStyle(at).clipPath !== 'none') return false;
  }
  return true;
}

function boxOf({ left, top, right, bottom }: DOMRect): Box {
  return { left, top, right, bottom };
}

function everywhere(): { left: number; top: number; right: number; bottom: number } {
  return { left: -1e6, top: -1e6, right: 1e6, bottom: 1e6 };
}

/** Narrows the box to that of an element, along one axis. */
function narrow(box: ReturnType<typeof everywhere>, element: Element, axis: 'x' | 'y'): void {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  if (axis === 'x') Object.assign(box, { left: Math.max(box.left, left), right: Math.min(box.right, right) });
  else Object.assign(box, { top: Math.max(box.top, top), bottom: Math.min(box.bottom, bottom) });
}

/** What cuts an element's content: `cutTo` for good, `shownIn` also where it only scrolls. */
function clipsOf(element: Element): { readonly cutTo: Box; readonly shownIn: Box } {
  const [cutTo, shownIn] = [everywhere(), everywhere()];
  const scrolls = { x: false, y: false };
  let escapes = false;
  for (let at: Element | null = element; at !== null && at !== document.body; at = at.parentElement) {
    const { position, overflowX, overflowY } = getComputedStyle(at);
    if (escapes && position === 'static') continue;
    for (const [axis, overflow] of [['x', overflowX] as const, ['y', overflowY] as const]) {
      if (overflow === 'visible') continue;
      if (overflow === 'auto' || overflow === 'scroll') scrolls[axis] = true;
      if (!scrolls[axis]) narrow(cutTo, at, axis);
      narrow(shownIn, at, axis);
    }
    if (position === 'fixed') break;
    escapes = position === 'absolute';
  }
  return { cutTo, shownIn };
}

/** The nearest part that stays where it is while the page scrolls, or that lies over the page. */
function layerOf(element: Element): string {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const isOver = /^(dialog|alertdialog|menu|tooltip)$/.test(at.getAttribute('role') ?? '');
    if (isOver || /^(fixed|sticky)$/.test(getComputedStyle(at).position)) {
      return `${[...document.querySelectorAll('*')].indexOf(at)}`;
    }
  }
  return 'page';
}

function isToldWhole(element: Element, text: string): boolean {
  const told = element.closest('[title], [aria-label]');
  return [told?.getAttribute('title'), told?.getAttribute('aria-label')].some(
    (whole) => whole?.includes(text) === true,
  );
}

/** True for what has an edge or a ground of its own. */
function isBox(element: Element): boolean {
  const { backgroundColor, borderTopWidth, borderTopColor, borderRightWidth } = getComputedStyle(element);
  const isClear = (colour: string): boolean => /^transparent$|, 0\)$|\/ 0\)$/.test(colour);
  const hasEdge = borderTopWidth !== '0px' && borderRightWidth !== '0px' && !isClear(borderTopColor);
  return !isClear(backgroundColor) || hasEdge;
}

/** What an element stands on sideways. What is laid over the page without a place in it stands on nothing. */
function groundOf(element: Element): Box {
  const ground = everywhere();
  for (let at: Element | null = element; at !== null && at !== document.body; at = at.parentElement) {
    const { position, overflowX } = getComputedStyle(at);
    if (isBox(at)) {
      narrow(ground, at, 'x');
      break;
    }
    if (position === 'absolute' || overflowX !== 'visible') break;
  }
  return ground;
}

function seenTexts(): SeenText[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: SeenText[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const [element, text] = [node.parentElement, node.textContent?.trim() ?? ''];
    if (element === null || text === '' || !isSeen(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const of = { text, where: nameOf(element), layer: layerOf(element), isTold: isToldWhole(element, text) };
    const clips = { ...clipsOf(element), ground: groundOf(element) };
    for (const rect of range.getClientRects()) {
      if (rect.width > 1) found.push({ ...of, ...clips, box: boxOf(rect) });
    }
  }
  return found;
}

function allTargets(): Element[] {
  const roles = ['button', 'tab', 'radio', 'checkbox', 'switch', 'option', 'menuitem', 'link', 'combobox'];
  const selector = ['a[href]', 'button', 'input', 'textarea', 'summary', ...roles.map((role) => `[role="${role}"]`)];
  const all = [...document.querySelectorAll(selector.join(','))];
  return all.filter((one) => isSeen(one) && one.closest('[aria-hidden="true"], [inert]') === null);
}

/** The box of something to press, with that of its label. */
function boxWithLabel(element: Element): Box {
  const labels = element instanceof HTMLInputElement || element instanceof HTMLButtonElement ? element.labels : null;
  const all = [element, ...(labels ?? []), element.closest('label') ?? element];
  const boxes = all.map((part) => part.getBoundingClientRect());
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

function isChosenOutOfSight(element: Element): boolean {
  const chosen = '[aria-current], [aria-selected="true"], [aria-pressed="true"], [aria-checked="true"]';
  const { left, right } = element.getBoundingClientRect();
  const { shownIn } = clipsOf(element);
  return element.matches(chosen) && (left < shownIn.left - 1 || right > shownIn.right + 1);
}

/** True within a part that is scrolled for itself. */
function isScrolled(element: Element): boolean {
  for (let at: Element | null = element; at !== null && at !== document.body; at = at.parentElement) {
    if (at.scrollHeight > at.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(at).overflowY)) return true;
  }
  return false;
}

/** What lies over the middle of something to press that stays where it is while the page scrolls. */
function coverOf(element: Element): string | null {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const isInView = x > 0 && y > 0 && x < window.innerWidth && y < window.innerHeight;
  if (layerOf(element) === 'page' || !isInView || isScrolled(element)) return null;
  const hit = document.elementFromPoint(x, y);
  return hit === null || element.contains(hit) || hit.contains(element) ? null : nameOf(hit);
}

function seenTargets(): SeenTarget[] {
  return allTargets().map((element) => {
    const around = element.parentElement?.textContent?.length ?? 0;
    const isInline = getComputedStyle(element).display === 'inline' && around > (element.textContent?.length ?? 0);
    return {
      where: nameOf(element),
      box: boxWithLabel(element),
      isInText: isInline,
      isChosenOutOfSight: isChosenOutOfSight(element),
      coveredBy: coverOf(element),
    };
  });
}

function seenRows(): SeenRow[] {
  const rows = Map.groupBy(allTargets().filter(isBox), (element) => element.parentElement as Element);
  return [...rows]
    .filter(([parent, boxes]) => boxes.length > 1 && /flex|grid/.test(getComputedStyle(parent).display))
    .map(([parent, boxes]) => ({
      where: nameOf(parent),
      boxes: boxes.map((box) => ({ where: nameOf(box), ...boxOf(box.getBoundingClientRect()) })),
    }));
}

function seenPage(): SeenPage {
  const { clientWidth, scrollWidth } = document.documentElement;
  return {
    width: clientWidth,
    fullWidth: scrollWidth,
    texts: seenTexts(),
    targets: seenTargets(),
    rows: seenRows(),
  };
}

const parts = [
  ...[nameOf, isSeen, boxOf, everywhere, narrow, clipsOf, layerOf, isToldWhole, isBox, groundOf, seenTexts],
  ...[allTargets, boxWithLabel, isChosenOutOfSight, isScrolled, coverOf, seenTargets, seenRows, seenPage],
];

/** An expression that answers a `SeenPage`, for the page. */
export const readSeenPage = `(() => {
${parts.map(String).join('\n')}
return seenPage();
})()`;
