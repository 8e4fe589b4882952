import { env } from 'onnxruntime-node';

/** The version of ONNX Runtime that runs the nets. */
export function runtimeVersion(): string {
  return env.versions.node ?? env.versions.common;
}
