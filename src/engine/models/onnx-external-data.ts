/** The fields of each message that lead to tensors, by their numbers in onnx.proto3. */
const fields = {
  model: { 7: 'graph', 20: 'training', 25: 'function' },
  training: { 1: 'graph', 2: 'graph' },
  function: { 7: 'node', 11: 'attribute' },
  graph: { 1: 'node', 5: 'tensor', 15: 'sparse' },
  node: { 5: 'attribute' },
  attribute: { 5: 'tensor', 6: 'graph', 10: 'tensor', 11: 'graph', 22: 'sparse', 23: 'sparse' },
  sparse: { 1: 'tensor', 2: 'tensor' },
  tensor: {},
} as const satisfies Readonly<Record<string, Readonly<Record<number, string>>>>;

type Message = keyof typeof fields;

/** Fields of a tensor: where its numbers lie, `external_data` and `data_location`. */
const externalData = 13;
const dataLocation = 14;

/** Wire types of protocol buffers: numbers of eight and four bytes, and bytes with their length before them. */
const wire = { varint: 0, eight: 1, bytes: 2, four: 5 } as const;

/**
 * Whether an ONNX file takes numbers from other files, which the runtime would open by the paths it names.
 * @throws RangeError for what is no protocol buffer, or holds what none of today writes
 */
export const hasExternalData = (file: Uint8Array): boolean => isFound(file, 'model');

function isFound(bytes: Uint8Array, message: Message): boolean {
  const reader = { bytes, at: 0 };
  while (reader.at < bytes.length) {
    const tag = readVarint(reader);
    const field = Math.floor(tag / 8);
    const content = readField(reader, tag % 8);
    if (message === 'tensor' && field === externalData) return true;
    if (message === 'tensor' && field === dataLocation && content !== 0) return true;
    const inner = (fields[message] as Readonly<Record<number, Message>>)[field];
    if (inner !== undefined && content instanceof Uint8Array && isFound(content, inner)) return true;
  }
  return false;
}

/** What the last of the ten bytes of a varint counts. */
const longest = 128 ** 9;

type Reader = { readonly bytes: Uint8Array; at: number };

/** A number, or the bytes of a field. @throws RangeError beyond the end, or for a wire type that there is not */
function readField(reader: Reader, type: number): number | Uint8Array {
  if (type === wire.varint) return readVarint(reader);
  const length = type === wire.eight ? 8 : type === wire.four ? 4 : type === wire.bytes ? readVarint(reader) : -1;
  const end = reader.at + length;
  if (length < 0 || end > reader.bytes.length) throw new RangeError('the message is cut off');
  const content = reader.bytes.subarray(reader.at, end);
  reader.at = end;
  return content;
}

function readVarint(reader: Reader): number {
  let value = 0;
  for (let place = 1; ; place *= 128) {
    const byte = reader.bytes[reader.at++];
    if (byte === undefined || place > longest) throw new RangeError('the message is cut off');
    value += (byte & 127) * place;
    if (byte < 128) return value;
  }
}
