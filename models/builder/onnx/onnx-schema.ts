import protobuf from 'protobufjs';

/**
 * The part of the ONNX interchange format that a float network needs, as protobuf messages.
 * Field numbers: ONNX specification, onnx.proto (IR version 8).
 */
const messages = {
  ModelProto: {
    fields: {
      irVersion: { type: 'int64', id: 1 },
      producerName: { type: 'string', id: 2 },
      graph: { type: 'GraphProto', id: 7 },
      opsetImport: { rule: 'repeated', type: 'OperatorSetIdProto', id: 8 },
    },
  },
  OperatorSetIdProto: { fields: { domain: { type: 'string', id: 1 }, version: { type: 'int64', id: 2 } } },
  GraphProto: {
    fields: {
      node: { rule: 'repeated', type: 'NodeProto', id: 1 },
      name: { type: 'string', id: 2 },
      initializer: { rule: 'repeated', type: 'TensorProto', id: 5 },
      input: { rule: 'repeated', type: 'ValueInfoProto', id: 11 },
      output: { rule: 'repeated', type: 'ValueInfoProto', id: 12 },
    },
  },
  NodeProto: {
    fields: {
      input: { rule: 'repeated', type: 'string', id: 1 },
      output: { rule: 'repeated', type: 'string', id: 2 },
      name: { type: 'string', id: 3 },
      opType: { type: 'string', id: 4 },
      attribute: { rule: 'repeated', type: 'AttributeProto', id: 5 },
    },
  },
  AttributeProto: {
    fields: {
      name: { type: 'string', id: 1 },
      i: { type: 'int64', id: 3 },
      s: { type: 'bytes', id: 4 },
      ints: { rule: 'repeated', type: 'int64', id: 8 },
      type: { type: 'int32', id: 20 },
    },
  },
  TensorProto: {
    fields: {
      dims: { rule: 'repeated', type: 'int64', id: 1 },
      dataType: { type: 'int32', id: 2 },
      name: { type: 'string', id: 8 },
      rawData: { type: 'bytes', id: 9 },
    },
  },
  ValueInfoProto: { fields: { name: { type: 'string', id: 1 }, type: { type: 'TypeProto', id: 2 } } },
  TypeProto: { fields: { tensorType: { type: 'TensorTypeProto', id: 1 } } },
  TensorTypeProto: { fields: { elemType: { type: 'int32', id: 1 }, shape: { type: 'TensorShapeProto', id: 2 } } },
  TensorShapeProto: { fields: { dim: { rule: 'repeated', type: 'DimensionProto', id: 1 } } },
  DimensionProto: { fields: { dimValue: { type: 'int64', id: 1 }, dimParam: { type: 'string', id: 2 } } },
};

/** The root message of an ONNX file, ready to encode. */
export const modelProto: protobuf.Type = protobuf.Root.fromJSON({ nested: messages }).lookupType('ModelProto');

/** TensorProto.DataType, for the element types the nets use. */
export const dataTypes = { float32: 1, uint8: 2, int64: 7 } as const;

/** AttributeProto.AttributeType, for the kinds of attribute the nets use. */
export const attributeTypes = { int: 2, string: 3, ints: 7 } as const;
