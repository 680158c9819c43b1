/** A half-open piece of a text, `[start, end)`, counted in Unicode code points (not UTF-16 units). */
export type Span = { readonly start: number; readonly end: number };
