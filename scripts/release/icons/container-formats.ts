/** A picture in PNG, square, `size` pixels wide. */
export type SizedPng = { readonly size: number; readonly png: Buffer };

/** Windows' icon of several sizes, each as PNG. A size of 256 is written as 0, being more than a byte holds. */
export const icoOf = (pictures: readonly SizedPng[]): Buffer => {
  const header = Buffer.alloc(6 + 16 * pictures.length);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(pictures.length, 4);
  let offset = header.length;
  for (const [index, { size, png }] of pictures.entries()) {
    const at = 6 + 16 * index;
    header.writeUInt8(size % 256, at);
    header.writeUInt8(size % 256, at + 1);
    header.writeUInt16LE(1, at + 4);
    header.writeUInt16LE(32, at + 6);
    header.writeUInt32LE(png.length, at + 8);
    header.writeUInt32LE(offset, at + 12);
    offset += png.length;
  }
  return Buffer.concat([header, ...pictures.map(({ png }) => png)]);
};

/** The pictures of macOS' icon, by what they are called in it, with their width: for 16 to 512 points, most at 2x. */
const icnsKinds = { ic11: 32, ic12: 64, ic07: 128, ic13: 256, ic08: 256, ic14: 512, ic09: 512, ic10: 1024 };
export const icnsSizes: readonly number[] = [...new Set(Object.values(icnsKinds))];

/** macOS' icon of the pictures, each as PNG. Lengths are big-endian and count their own eight bytes. */
export const icnsOf = (pictures: readonly SizedPng[]): Buffer => {
  const block = (name: string, content: Buffer): Buffer => {
    const head = Buffer.alloc(8);
    head.write(name, 'latin1');
    head.writeUInt32BE(8 + content.length, 4);
    return Buffer.concat([head, content]);
  };
  const ofWidth = (width: number): Buffer => {
    const found = pictures.find(({ size }) => size === width);
    if (found === undefined) throw new Error(`macOS' icon needs a picture ${width} pixels wide`);
    return found.png;
  };
  return block('icns', Buffer.concat(Object.entries(icnsKinds).map(([name, width]) => block(name, ofWidth(width)))));
};
