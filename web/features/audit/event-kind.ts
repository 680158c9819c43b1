/** The name of a kind of event, or its identifier where a newer server records kinds this page has no name for. */
export const eventKindName = (kind: string, names: Readonly<Record<string, string>>): string => names[kind] ?? kind;
