/** Pages that each have one fault, with what has to be said of it; and pages that look like it and are in order. */
export const plantedFaults: readonly { readonly html: string; readonly says: RegExp }[] = [
  {
    html: '<div style="width: 500px; background: #eee">wide</div>',
    says: /^the page is 500 px wide in a window of 400/,
  },
  { html: '<p style="margin-left: -30px">gone to the left</p>', says: /^past the edge: .*gone to the left/ },
  {
    html: '<p style="width: 60px; overflow: hidden; white-space: nowrap">a long line of words</p>',
    says: /^cut: “a long line of words”/,
  },
  { html: '<div style="height: 10px; overflow: hidden"><p>low</p></div>', says: /^cut: “low”/ },
  { html: '<p>below</p><p style="position: relative; top: -30px">above</p>', says: /^over each other: .*below.*above/ },
  {
    html: '<button style="width: 60px; white-space: nowrap; padding: 10px">far too long</button>',
    says: /^over its edge: .*far too long/,
  },
  { html: '<button style="width: 20px; height: 40px">x</button>', says: /^small, 20 by 40 px: .*x/ },
  {
    html: `<div style="display: flex; align-items: start">
      <button style="height: 40px">one</button><button style="height: 44px">two</button></div>`,
    says: /^unequal, 40 and 44 px in .*one.*two/,
  },
  {
    html: `<div style="display: flex; width: 90px; overflow-x: auto"><a href="#" style="flex: none; width: 80px">first</a>
      <a href="#" aria-current="page" style="flex: none; width: 80px; height: 30px">second</a></div>`,
    says: /^chosen, and scrolled away: .*second/,
  },
  {
    html: `<div style="position: fixed; bottom: 0"><button style="height: 40px">press</button></div>
      <div style="position: fixed; bottom: 0; width: 100%; height: 60px">bar</div>`,
    says: /^covered by .*bar.*press/,
  },
];

export const inOrder: readonly string[] = [
  '<p style="width: 60px; overflow: hidden; white-space: nowrap" title="a long line of words">a long line of words</p>',
  '<div style="width: 90px; overflow: auto; white-space: nowrap">a line that can be scrolled</div>',
  '<p>Press <a href="#">here</a> or there.</p>',
  '<label style="display: block; padding: 8px"><input type="checkbox"> with a label</label>',
  '<p style="opacity: 0; position: absolute">not seen</p><p>seen</p>',
];
