/**
 * What is chosen in a gallery, by id: `active` is where the keyboard is (and what the details show), `anchor` where a
 * range starts.
 * `order` in the functions below is what is shown, in its order.
 */
export type Selection = {
  readonly chosen: ReadonlySet<number>;
  readonly active: number | null;
  readonly anchor: number | null;
  /**
   * How it came about: by arrows, which choose where they land; picked one by one with Space, from where on arrows only
   * move; or in another way.
   */
  readonly by: 'arrow' | 'pick' | 'other';
};

/** The selection to begin with: nothing chosen, the keyboard nowhere. */
export const emptySelection: Selection = { chosen: new Set(), active: null, anchor: null, by: 'other' };

/** Chooses one and nothing else: a plain click. */
export function chooseOnly(id: number, by: Selection['by'] = 'other'): Selection {
  return { chosen: new Set([id]), active: id, anchor: id, by };
}

/** Adds one, or takes it out again: a click with Ctrl. */
export function toggle({ chosen }: Selection, id: number): Selection {
  const next = new Set(chosen);
  if (!next.delete(id)) next.add(id);
  return { chosen: next, active: id, anchor: id, by: 'other' };
}

/** Space: keeps what an arrow chose, or else adds one, or takes it out again. Arrows then only move. */
export function pick(selection: Selection, id: number): Selection {
  if (selection.by === 'arrow' && selection.chosen.has(id)) return { ...selection, by: 'pick' };
  const toggled = toggle(selection, id);
  return { ...toggled, by: toggled.chosen.size > 0 ? 'pick' : 'other' };
}

/** Chooses everything from the anchor to `id`: a click with Shift. */
export function extendTo({ anchor, active }: Selection, order: readonly number[], id: number): Selection {
  const from = order.indexOf(anchor ?? active ?? id);
  const to = order.indexOf(id);
  if (from < 0 || to < 0) return chooseOnly(id);
  return {
    chosen: new Set(order.slice(Math.min(from, to), Math.max(from, to) + 1)),
    active: id,
    anchor: order[from] ?? id,
    by: 'other',
  };
}

/** Chooses all that is shown. */
export function chooseAll({ active }: Selection, order: readonly number[]): Selection {
  return { chosen: new Set(order), active: active ?? order[0] ?? null, anchor: order[0] ?? null, by: 'other' };
}

/** Chooses what a lasso caught, in addition to what was chosen before when `isAdding`. */
export function chooseCaught({ chosen }: Selection, caught: readonly number[], isAdding: boolean): Selection {
  const last = caught.at(-1) ?? null;
  return { chosen: new Set(isAdding ? [...chosen, ...caught] : caught), active: last, anchor: last, by: 'other' };
}

/** Keeps chosen what is still shown. */
export function keepShown({ chosen, active, anchor, by }: Selection, order: readonly number[]): Selection {
  const shown = new Set(order);
  const still = (id: number | null) => (id !== null && shown.has(id) ? id : null);
  const left = new Set([...chosen].filter((id) => shown.has(id)));
  return { chosen: left, active: still(active), anchor: still(anchor), by: left.size > 0 ? by : 'other' };
}

/** Chooses nothing before the chosen go; the keyboard is on what follows them, or at the end on what comes before. */
export function leaveChosen({ chosen }: Selection, order: readonly number[]): Selection {
  const last = order.findLastIndex((id) => chosen.has(id));
  const next =
    order.slice(last + 1).find((id) => !chosen.has(id)) ??
    order.slice(0, last + 1).findLast((id) => !chosen.has(id)) ??
    null;
  return { chosen: new Set(), active: next, anchor: next, by: 'other' };
}

/**
 * How an arrow key is pressed: alone it chooses where it lands unless pictures are being picked, with Shift it extends,
 * with Ctrl it only moves.
 */
export type Move = 'choose' | 'extend' | 'look';

/** Moves by `step` places, staying within what is shown; from nowhere to the first. */
export function moveBy(selection: Selection, order: readonly number[], step: number, move: Move): Selection {
  const from = selection.active === null ? -1 : order.indexOf(selection.active);
  const to = from < 0 ? 0 : Math.min(order.length - 1, Math.max(0, from + step));
  const id = order[to];
  if (id === undefined) return selection;
  if (move === 'extend') return extendTo(selection, order, id);
  const chooses = move === 'choose' && selection.by !== 'pick';
  return chooses ? chooseOnly(id, 'arrow') : { ...selection, active: id };
}
