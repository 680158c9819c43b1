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

/** The level of government at which an organ goes by a name. */
export type OrganLevel = 'province' | 'city' | 'county';

/**
 * How an organ's name is put together. `party` organs stand behind 省委, 市委, 自治区党委; `government` and `other` organs (congress,
 * courts, people's organisations) behind the bare level; `independent` ones (a laboratory, a branch of a bank, a grid company) carry
 * no level and inherit none.
 */
export type OrganBranch = 'party' | 'government' | 'other' | 'independent';

/** An organ that exists under the same name in many places, without the place: 发展改革委, 组织部, 工业和信息化厅. */
export type StandardOrgan = {
  /** The short name that plans print. */
  readonly name: string;
  /** Full name and other names in use, without the place. */
  readonly aliases: readonly string[];
  readonly branch: OrganBranch;
  readonly levels: readonly OrganLevel[];
  /** Organs that do the same work at another level share a family: 工业和信息化厅 and 工业和信息化局. */
  readonly family?: string;
};

/**
 * Whom the parser can recognise. Without `agencies` nobody is known by name: names are judged by the standard organs where they are
 * given (`packs/china`), else by their form alone.
 */
export type AgencyDirectory = {
  readonly agencies: readonly KnownAgency[];
  readonly groups: readonly KnownGroup[];
  readonly organs?: readonly StandardOrgan[];
};
