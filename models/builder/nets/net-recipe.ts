/** Builds one net's ONNX file from the weight files of its source, which arrive checked and in the manifest's order. */
export type NetRecipe = (files: readonly Uint8Array[]) => Uint8Array;

/** The file at a place of the manifest's list. */
export function fileAt(files: readonly Uint8Array[], index: number): Uint8Array {
  const file = files[index];
  if (!file) throw new Error(`The manifest names ${files.length} weight files; one more is needed.`);
  return file;
}
