/**
 * The roles of the platform. The three administrators are exclusive of each other and of every business role, and none of them
 * reads business content (三员分立; GB/T 22239-2019 level 3, 安全管理中心).
 */
export const administratorRoles = ['systemAdministrator', 'securityAdministrator', 'auditAdministrator'] as const;

/**
 * reformOffice 改革办 runs the programme; supervisionOffice 督查室 supervises it; sponsor 领衔领导 and reader 查阅 see the whole of
 * it; agencyLead 单位负责人 and agencyLiaison 联络员 see what their agency takes part in; divisionOffice 旗县改革办 sees what its
 * division takes part in; auditor 审计 reads content and history, changes nothing.
 */
export const businessRoles = [
  'reformOffice',
  'supervisionOffice',
  'sponsor',
  'agencyLead',
  'agencyLiaison',
  'divisionOffice',
  'auditor',
  'reader',
] as const;

export type AdministratorRole = (typeof administratorRoles)[number];
export type BusinessRole = (typeof businessRoles)[number];
export type Role = AdministratorRole | BusinessRole;

export const roles: readonly Role[] = [...administratorRoles, ...businessRoles];
