/** An agency as the parser knows it: enough to recognise its name in a text. */
export type KnownAgency = {
  readonly id: string;
  /** 规范简称 as printed in plans, e.g. 市发展改革委. */
  readonly name: string;
  /** 机构全称, e.g. 通辽市发展和改革委员会. */
  readonly fullName?: string;
  readonly aliases: readonly string[];
};

/** A group name that expands: 各旗县市区 → nine agencies. */
export type KnownGroup = { readonly name: string; readonly aliases: readonly string[]; readonly members: readonly string[] };

/** Whom the parser can recognise. Without entries nothing is known, and names are judged by their form alone. */
export type AgencyDirectory = { readonly agencies: readonly KnownAgency[]; readonly groups: readonly KnownGroup[] };
