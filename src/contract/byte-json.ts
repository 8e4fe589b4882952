/** The two converters every runtime has; the layer is typed for none, so it names what it uses. */
declare const TextEncoder: new () => { encode(text: string): Uint8Array<ArrayBuffer> };
declare const TextDecoder: new (label: string, options: { fatal: boolean }) => { decode(bytes: Uint8Array): string };

/** A JSON object with exactly this key stands for the byte field of that number. */
const bytesKey = '$bytes';
const lengthBytes = 4;

/**
 * JSON whose values may be byte arrays, as one message. Layout: length of the text (uint32, little endian), the text
 * (UTF-8 JSON: `[byte field lengths, value]`), the byte fields one after the other.
 * @throws TypeError when the value is no JSON, holds the reserved key `$bytes`, or its text is longer than
 * `textMaxBytes`.
 */
export function encodeByteJson(value: unknown, textMaxBytes: number): Uint8Array<ArrayBuffer> {
  const fields: Uint8Array[] = [];
  const markers = new Set<unknown>();
  const json = JSON.stringify(value, function (this: Record<string, unknown>, key, item: unknown) {
    if (key === bytesKey && !markers.has(this)) throw new TypeError(`The key ${bytesKey} is reserved.`);
    const raw = this[key];
    if (!(raw instanceof Uint8Array)) return item;
    const marker = { [bytesKey]: fields.push(raw) - 1 };
    markers.add(marker);
    return marker;
  });
  const text = new TextEncoder().encode(`[${JSON.stringify(fields.map((field) => field.length))},${json}]`);
  checkTextLength(text.length, textMaxBytes);
  const message = new Uint8Array(fields.reduce((total, field) => total + field.length, lengthBytes + text.length));
  new DataView(message.buffer).setUint32(0, text.length, true);
  message.set(text, lengthBytes);
  let offset = lengthBytes + text.length;
  for (const field of fields) {
    message.set(field, offset);
    offset += field.length;
  }
  return message;
}

/**
 * The value of a message of `encodeByteJson`. Byte fields are copies that own their memory.
 * @throws TypeError or another Error when the message is malformed or its text is longer than `textMaxBytes`.
 */
export function decodeByteJson(message: Uint8Array, textMaxBytes: number): unknown {
  if (message.length < lengthBytes) throw new TypeError('The message is too short.');
  const textLength = new DataView(message.buffer, message.byteOffset).getUint32(0, true);
  checkTextLength(textLength, textMaxBytes);
  const bodyStart = lengthBytes + textLength;
  if (bodyStart > message.length) throw new TypeError('The message ends inside its text.');
  const text = new TextDecoder('utf-8', { fatal: true }).decode(message.subarray(lengthBytes, bodyStart));
  const envelope: unknown = JSON.parse(text);
  if (!Array.isArray(envelope) || envelope.length !== 2)
    throw new TypeError('The message is not a list of lengths and a value.');
  return fillFields({ value: envelope[1] }, cutFields(message, bodyStart, envelope[0])).value;
}

function checkTextLength(length: number, maxBytes: number): void {
  if (length > maxBytes) throw new TypeError(`The text of the message is ${length} bytes, more than ${maxBytes}.`);
}

function cutFields(message: Uint8Array, start: number, lengths: unknown): Uint8Array[] {
  if (!Array.isArray(lengths)) throw new TypeError('The lengths are not a list.');
  let offset = start;
  const fields = lengths.map((length: unknown) => {
    if (typeof length !== 'number' || !Number.isInteger(length) || length < 0 || offset + length > message.length)
      throw new TypeError('A length does not fit.');
    offset += length;
    return new Uint8Array(message.subarray(offset - length, offset));
  });
  if (offset !== message.length) throw new TypeError('The message is longer than its parts.');
  return fields;
}

/**
 * Puts the byte fields in place of their markers, each exactly once; walks without recursion because the depth is the
 * sender's choice.
 */
function fillFields<T extends object>(root: T, fields: readonly Uint8Array[]): T {
  const unused = new Set(fields.keys());
  const open: object[] = [root];
  for (let holder = open.pop(); holder !== undefined; holder = open.pop()) {
    for (const [key, item] of Object.entries(holder)) {
      if (typeof item !== 'object' || item === null) continue;
      if (!Object.hasOwn(item, bytesKey)) {
        open.push(item);
        continue;
      }
      const field = takeField(item, fields, unused);
      Object.defineProperty(holder, key, { value: field, enumerable: true, configurable: true, writable: true });
    }
  }
  if (unused.size > 0) throw new TypeError('The message carries bytes that nothing refers to.');
  return root;
}

function takeField(marker: object, fields: readonly Uint8Array[], unused: Set<number>): Uint8Array {
  const entries = Object.values(marker);
  const index: unknown = entries[0];
  const field = typeof index === 'number' ? fields[index] : undefined;
  if (entries.length !== 1 || typeof index !== 'number' || field === undefined || !unused.delete(index)) {
    throw new TypeError('A byte marker refers to nothing.');
  }
  return field;
}
