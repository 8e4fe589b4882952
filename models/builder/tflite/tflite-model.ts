import { BuildError } from '../build-error.ts';
import type { Tensor } from '../weights/tensor.ts';
import { rootTable, type Table } from './flatbuffer.ts';

/** The operators that are read, by their codes. Codes and fields: TensorFlow Lite's schema.fbs, version 3. */
const operatorKinds = {
  0: 'Add',
  3: 'Conv2D',
  4: 'DepthwiseConv2D',
  18: 'Mul',
  19: 'Relu',
  22: 'Reshape',
  41: 'Sub',
  101: 'Abs',
} as const;
export type OperatorKind = (typeof operatorKinds)[keyof typeof operatorKinds];

/** One operator: the numbers of the tensors it reads, in their order, and its options as its kind lays them out. */
export type Operator = {
  readonly kind: OperatorKind;
  readonly inputs: readonly number[];
  readonly options: Table | null;
};

/** A TensorFlow Lite network of 32-bit floats in memory. */
export type TfliteModel = {
  /** The number of the tensor that takes the picture, and of the one that holds the answer. */
  readonly input: number;
  readonly output: number;
  /** Weights by the numbers of their tensors. */
  readonly constants: ReadonlyMap<number, Tensor>;
  /** Operators by the number of the tensor that each writes. */
  readonly operators: ReadonlyMap<number, Operator>;
};

const identifier = 'TFL3';

/**
 * Reads a network of one picture and one answer. The batch that its tensors were written for is ignored.
 * @throws BuildError when the file is something else, or holds what Familiar's nets do not use.
 */
export function readTfliteModel(file: Uint8Array): TfliteModel {
  if (new TextDecoder().decode(file.subarray(4, 8)) !== identifier)
    throw new BuildError('The file is not a TensorFlow Lite network.');
  const root = rootTable(file);
  const [graph, ...others] = root.tables(2);
  const [input, ...otherInputs] = graph?.integers(1) ?? [];
  const [output, ...otherOutputs] = graph?.integers(2) ?? [];
  if (!graph || input === undefined || output === undefined)
    throw new BuildError('The TensorFlow Lite network has no graph, input or output.');
  if (others.length + otherInputs.length + otherOutputs.length > 0)
    throw new BuildError('The TensorFlow Lite network has more than one graph, input or output.');
  return { input, output, constants: readConstants(root, graph), operators: readOperators(root, graph) };
}

const elementTypes = { float32: 0, int32: 2 } as const;

function readConstants(root: Table, graph: Table): Map<number, Tensor> {
  const buffers = root.tables(4);
  const constants = new Map<number, Tensor>();
  graph.tables(0).forEach((tensor, number) => {
    const data = buffers[tensor.integer(2, 0)]?.bytes(0);
    const type = tensor.byte(1, elementTypes.float32);
    if (!data?.length || type === elementTypes.int32) return;
    if (type !== elementTypes.float32)
      throw new BuildError(`The weights ${tensor.text(3)} are not 32-bit floats, which the converter does not know.`);
    constants.set(number, { shape: tensor.integers(0), data: new Float32Array(data.slice().buffer) });
  });
  return constants;
}

function readOperators(root: Table, graph: Table): Map<number, Operator> {
  const kinds = root.tables(1).map((code) => kindOf(Math.max(code.byte(0, 0), code.integer(3, 0))));
  return new Map(
    graph.tables(3).map((operator) => {
      const kind = kinds[operator.integer(0, 0)];
      const [output, ...others] = operator.integers(2);
      if (!kind || output === undefined || others.length > 0)
        throw new BuildError('An operator of the TensorFlow Lite network has no kind, or other than one output.');
      const read: Operator = { kind, inputs: operator.integers(1), options: operator.table(4) };
      if (hasActivation(read))
        throw new BuildError(`${kind} has an activation built in, which the converter does not know.`);
      return [output, read];
    }),
  );
}

function kindOf(code: number): OperatorKind {
  const kind = Object.entries(operatorKinds).find(([known]) => Number(known) === code)?.[1];
  if (!kind) throw new BuildError(`The converter does not know the TensorFlow Lite operator ${code}.`);
  return kind;
}

/** Where the options of an operator say which activation is built into it; 0 is none. */
const activationFields: Readonly<Partial<Record<OperatorKind, number>>> = {
  Add: 0,
  Sub: 0,
  Mul: 0,
  Conv2D: 3,
  DepthwiseConv2D: 4,
};

function hasActivation({ kind, options }: Operator): boolean {
  const field = activationFields[kind];
  return field !== undefined && options !== null && options.byte(field, 0) !== 0;
}
