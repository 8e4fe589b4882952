import type { GraphWriter } from '../onnx/graph-writer.ts';
import type { Value } from '../onnx/layers.ts';
import type { Tensor } from '../weights/tensor.ts';
import type { GraphModel } from './graph-model.ts';
import { operations } from './operations.ts';

/**
 * Writes the part of a TensorFlow.js graph that leads to the wanted outputs.
 * @param input what takes the place of the graph's placeholder, normalised as the graph expects it.
 * @param outputs names of graph nodes; operators that none of them needs are left out.
 * @throws Error when the graph uses an operator that `operations` does not know.
 */
export function convertGraph(
  writer: GraphWriter,
  model: GraphModel,
  input: Value,
  outputs: readonly string[],
): Value[] {
  const done = new Map<string, Value>();

  function resolve(name: string): Value {
    const known = done.get(name);
    if (known) return known;
    const value = write(name);
    done.set(name, value);
    return value;
  }

  function write(name: string): Value {
    const node = model.nodes.get(name);
    if (!node) throw new Error(`The graph has no node ${name}.`);
    if (node.op === 'Placeholder') return input;
    const operation = operations[node.op];
    if (!operation) throw new Error(`The converter does not know the operator ${node.op} of ${name}.`);
    const constants: Tensor[] = [];
    const values: Value[] = [];
    for (const source of node.input) {
      const weights = model.weights.get(source);
      if (weights) constants.push(weights);
      else values.push(resolve(source));
    }
    return operation(writer, { node, values, constants });
  }

  return outputs.map(resolve);
}
