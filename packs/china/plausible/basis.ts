const everywhere = { jurisdiction: '' } as const;

/** A limit with room above every public figure, set by us. */
export const ours = { ...everywhere, isOurs: true } as const;
/** A limit that the citation itself states. */
export const sourced = { ...everywhere, isOurs: false } as const;
