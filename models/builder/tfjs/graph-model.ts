import * as z from 'zod/mini';
import { decodeWeights, type Weights, weightSpecSchema } from '../weights/decode-weights.ts';

const attributeSchema = z.object({
  s: z.optional(z.string()),
  list: z.optional(z.object({ i: z.optional(z.array(z.string())), s: z.optional(z.array(z.string())) })),
});

const nodeSchema = z.object({
  name: z.string(),
  op: z.string(),
  input: z._default(z.array(z.string()), []),
  attr: z._default(z.record(z.string(), attributeSchema), {}),
});

const graphModelSchema = z.object({
  format: z.literal('graph-model'),
  modelTopology: z.object({ node: z.array(nodeSchema) }),
  weightsManifest: z.array(z.object({ weights: z.array(weightSpecSchema) })),
});

/** One operator of a TensorFlow.js graph. */
export type GraphNode = z.infer<typeof nodeSchema>;

/** A TensorFlow.js graph model in memory. */
export type GraphModel = { readonly nodes: ReadonlyMap<string, GraphNode>; readonly weights: Weights };

/** Reads a TensorFlow.js graph model from its JSON file and its one weight file. */
export function readGraphModel(json: Uint8Array, bin: Uint8Array): GraphModel {
  const file = graphModelSchema.parse(JSON.parse(new TextDecoder().decode(json)));
  const specs = file.weightsManifest.flatMap((group) => group.weights);
  return {
    nodes: new Map(file.modelTopology.node.map((node) => [node.name, node])),
    weights: decodeWeights(specs, bin),
  };
}

/** The numbers of a list attribute (`strides`, `ksize`). */
export function integersOf(node: GraphNode, attribute: string): number[] {
  return (node.attr[attribute]?.list?.i ?? []).map(Number);
}

/** A string attribute (`padding`); TensorFlow stores bytes, in base64. */
export function textOf(node: GraphNode, attribute: string): string {
  return fromBase64(node.attr[attribute]?.s ?? '');
}

/** The strings of a list attribute (`fused_ops`). */
export function textsOf(node: GraphNode, attribute: string): string[] {
  return (node.attr[attribute]?.list?.s ?? []).map(fromBase64);
}

function fromBase64(text: string): string {
  return Buffer.from(text, 'base64').toString('utf8');
}
