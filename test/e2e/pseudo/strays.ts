import type { Page } from '@playwright/test';

/** What belongs to a household or to this computer, or is called the same in every language. */
const names =
  /\b(Ana|Ben|Cleo|Grandma|Dot|GD|Rose|Cottage|Familiar|English|Deutsch|Español|Français|fake_device_\d|FaMiLiAr)\b/g;

/** Takes the innermost texts of a pseudo-locale out until none is left. */
function withoutSaid(text: string): string {
  const shorter = text.replace(/⟦[^⟦⟧]*⟧/g, '');
  return shorter === text ? text.replace(names, '') : withoutSaid(shorter);
}

/** Texts on the page, read or heard, that no catalogue said. */
export async function straysOn(page: Page): Promise<readonly string[]> {
  const texts = await page.evaluate(() => {
    const heard = ['alt', 'aria-label', 'placeholder', 'title'];
    const elements = [...document.body.querySelectorAll('*')].filter(({ tagName }) => !/SCRIPT|STYLE/i.test(tagName));
    return elements.flatMap((element) => {
      const own = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
      const attributes = heard.map((name) => element.getAttribute(name) ?? '');
      // A sentence with names in it is in several pieces, of which only the first and the last have a bracket.
      return own.length > 0 && element.children.length > 0
        ? [element.textContent ?? '', ...attributes]
        : [...own.map(({ textContent }) => textContent ?? ''), ...attributes];
    });
  });
  return texts.filter((text) => /\p{L}{2,}/u.test(withoutSaid(text)));
}
