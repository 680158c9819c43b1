import type { Role } from '../../core/org/role.ts';
import { demoSponsors } from '../../packs/tongliao/demo/goals.ts';
import type { DemoAccount } from '../http/handlers/session.ts';

/** A post of the demo, with the agency or division that it is granted for. Posts, not people. */
export type DemoPost = {
  readonly login: string;
  readonly name: string;
  readonly title: string;
  readonly role: Role;
  readonly agency?: string;
  readonly division?: string;
};

/** One password for every account of a demo; it opens nothing else and is shown on the sign-in page. */
export const demoPassword = 'Luodi-Yanshi-2026';

export const demoPosts: readonly DemoPost[] = [
  { login: 'gaigeban', name: '改革办综合科', title: '市委改革办综合科', role: 'reformOffice', agency: '市委改革办' },
  { login: 'lingdao', name: '市领导', title: '领衔市领导', role: 'sponsor' },
  { login: 'ducha', name: '督查室', title: '市委督查室', role: 'supervisionOffice' },
  { login: 'fagaiwei', name: '发展改革委联络员', title: '市发展改革委联络员', role: 'agencyLiaison', agency: '市发展改革委' },
  { login: 'caizheng', name: '财政局负责人', title: '市财政局负责人', role: 'agencyLead', agency: '市财政局' },
  { login: 'naiman', name: '奈曼旗改革办', title: '奈曼旗委改革办', role: 'divisionOffice', division: '奈曼旗' },
  { login: 'shenji', name: '审计人员', title: '市审计局审计人员', role: 'auditor' },
  { login: 'xitong', name: '系统管理员', title: '系统管理员', role: 'systemAdministrator' },
  { login: 'anquan', name: '安全管理员', title: '安全管理员', role: 'securityAdministrator' },
  { login: 'shenjiyuan', name: '审计管理员', title: '审计管理员', role: 'auditAdministrator' },
];

/** Members of the commission who lead the key measures of a field; the sign-in page offers the first only. */
export const citySponsors: readonly DemoPost[] = demoSponsors
  .filter((sponsor) => !demoPosts.some((post) => post.login === sponsor.login))
  .map(({ login, title }) => ({ login, name: title, title, role: 'sponsor' }));

/** What the sign-in page of a demo offers. */
export const demoAccounts: readonly DemoAccount[] = demoPosts.map(({ login, title, role }) => ({
  login,
  password: demoPassword,
  title,
  role,
}));
