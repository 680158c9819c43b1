const megabyte = 1024 * 1024;

/**
 * How much a file may ask of the reader. Word and Excel compress XML 10 to 60 times; a zip bomb reaches the 1,032 times that
 * deflate can. The ratio is looked at only beyond `ratioFrom`, because small, very regular parts compress well by nature.
 */
export const limits = {
  fileBytes: 50 * megabyte,
  entries: 5_000,
  entryBytes: 300 * megabyte,
  totalBytes: 600 * megabyte,
  ratio: 250,
  ratioFrom: 8 * megabyte,
  pathDepth: 16,
  /** Nested elements in one XML part; tables in tables in text boxes stay below 100. */
  xmlDepth: 256,
  /** Cells of one sheet's or table's grid, empty ones included. */
  gridCells: 3_000_000,
} as const;

export const megabytesOf = (bytes: number): number => Math.ceil((bytes / megabyte) * 10) / 10;
