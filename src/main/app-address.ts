/** The page's own scheme and host; nothing else is ever shown. */
export const appScheme = 'app';
const appOrigin = `${appScheme}://familiar`;
export const appAddress = `${appOrigin}/`;

/**
 * Whether an address belongs to our page. It is parsed, never searched; and put together by hand, because to a URL
 * parser every custom scheme has the origin "null".
 */
export function isOurs(address: string | undefined): boolean {
  if (address === undefined) return false;
  const url = URL.parse(address);
  return url !== null && `${url.protocol}//${url.host}` === appOrigin && url.username === '' && url.password === '';
}
