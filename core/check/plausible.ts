/** A limit of magnitude: what no figure of a subject and unit can pass. Data of the packs. */
export type PlausibleLimit = {
  /** Words of which one stands in the subject or just before the figure; empty: any subject. */
  readonly subjects: readonly string[];
  /** Words that make it another subject: 累计, 全国. */
  readonly unless?: readonly string[];
  /** The unit of `min` and `max`, as printed: 万平方公里. Figures of any unit of the same measure are converted. */
  readonly unit: string;
  readonly min?: string;
  readonly max?: string;
  /** GB/T 2260 code, two, four or six digits: holds for places under it too, unless they have their own; '' everywhere. */
  readonly jurisdiction: string;
  /** Where the limit comes from; a reader is shown it. */
  readonly citation: string;
  /** Set with room by us, not printed in a source. */
  readonly isOurs: boolean;
};
