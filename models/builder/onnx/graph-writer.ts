import { attributeTypes, dataTypes, modelProto } from './onnx-schema.ts';

/** A named dimension (`'N'`, how many; `'S'`, the side of pictures) is decided at run time. */
export type Dimension = number | 'N' | 'S';
export type ElementType = keyof typeof dataTypes;
/** A whole number, whole numbers or a string: all an operator of our nets asks for. */
export type Attribute = number | readonly number[] | string;

/** Collects one network, operator by operator; values are known by the names it hands out. */
export type GraphWriter = {
  input(name: string, type: ElementType, shape: readonly Dimension[]): string;
  floats(data: Float32Array, shape: readonly number[]): string;
  integers(data: readonly number[]): string;
  /** Adds an operator with one output and returns the output's name. */
  node(operator: string, inputs: readonly string[], attributes?: Readonly<Record<string, Attribute>>): string;
  /** Makes a float value an output of the network, under a name of its own. */
  output(name: string, value: string, shape: readonly Dimension[]): void;
  /** The bytes of the ONNX file; the same calls give the same bytes. */
  encode(): Uint8Array;
};

const irVersion = 8;
const opsetVersion = 17;

/** Starts an empty network. */
export function createGraphWriter(graphName: string): GraphWriter {
  const nodes: { opType: string; input: string[]; output: string[]; attribute: object[] }[] = [];
  const initializer: object[] = [];
  const inputs: object[] = [];
  const outputs: object[] = [];
  const publicNames = new Map<string, string>();
  const publicName = (name: string): string => publicNames.get(name) ?? name;

  function constant(type: ElementType, bytes: Uint8Array, dims: readonly number[]): string {
    const name = `constant${initializer.length}`;
    initializer.push({ name, dataType: dataTypes[type], dims, rawData: bytes });
    return name;
  }

  return {
    input(name, type, shape) {
      inputs.push(valueInfo(name, type, shape));
      return name;
    },
    floats: (data, shape) => constant('float32', littleEndian(data), shape),
    integers: (data) => constant('int64', littleEndian(BigInt64Array.from(data, BigInt)), [data.length]),
    node(operator, input, attributes = {}) {
      const name = `${operator}${nodes.length}`;
      const attribute = Object.entries(attributes).map(([key, value]) => encodeAttribute(key, value));
      nodes.push({ opType: operator, input: [...input], output: [name], attribute });
      return name;
    },
    output(name, value, shape) {
      publicNames.set(value, name);
      outputs.push(valueInfo(name, 'float32', shape));
    },
    encode() {
      const node = nodes.map((each) => ({
        ...each,
        name: each.output[0],
        input: each.input.map(publicName),
        output: each.output.map(publicName),
      }));
      const graph = { name: graphName, node, initializer, input: inputs, output: outputs };
      return modelProto
        .encode({ irVersion, producerName: 'familiar', graph, opsetImport: [{ domain: '', version: opsetVersion }] })
        .finish();
    },
  };
}

function valueInfo(name: string, type: ElementType, shape: readonly Dimension[]): object {
  const dim = shape.map((size) => (typeof size === 'string' ? { dimParam: size } : { dimValue: size }));
  return { name, type: { tensorType: { elemType: dataTypes[type], shape: { dim } } } };
}

function encodeAttribute(name: string, value: Attribute): object {
  if (typeof value === 'number') return { name, type: attributeTypes.int, i: value };
  if (typeof value === 'string') return { name, type: attributeTypes.string, s: new TextEncoder().encode(value) };
  return { name, type: attributeTypes.ints, ints: value };
}

/** ONNX stores numbers in little-endian order, as every machine that Node runs on does. */
function littleEndian(data: Float32Array | BigInt64Array): Uint8Array {
  return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
}
