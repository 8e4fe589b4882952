import type { GraphModel, GraphNode } from './graph-model.ts';

/**
 * The same graph with every `maximum(minimum(relu(x), 6), 0)` written as TensorFlow's own Relu6 of x, which it is:
 * ONNX Runtime runs one clip together with the convolution before it, but not three operators.
 */
export function foldRelu6(model: GraphModel): GraphModel {
  const fold = (node: GraphNode): GraphNode => {
    const source = foldedSource(model, node);
    return source === null ? node : { ...node, op: 'Relu6', input: [source] };
  };
  return { ...model, nodes: new Map([...model.nodes].map(([name, node]) => [name, fold(node)])) };
}

/** What the ReLU6 that ends in this node is taken of; null for any other node. */
function foldedSource({ nodes, weights }: GraphModel, node: GraphNode): string | null {
  const isBound = ({ input }: GraphNode, bound: number): boolean =>
    weights.get(input[1] ?? '')?.data.join() === String(bound);
  const sourceOf = ({ input }: GraphNode): GraphNode | undefined => nodes.get(input[0] ?? '');
  if (node.op !== 'Maximum' || !isBound(node, 0)) return null;
  const capped = sourceOf(node);
  if (capped?.op !== 'Minimum' || !isBound(capped, 6)) return null;
  const rectified = sourceOf(capped);
  return rectified?.op === 'Relu' ? (rectified.input[0] ?? null) : null;
}
