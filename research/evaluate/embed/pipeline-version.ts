/**
 * Names the way from a file's bytes to its embedding. Raise it when that way changes, so that no cached embedding of
 * the old way is used.
 */
export const pipelineVersion = 4;
