import type { Sentences } from '../../core/shared/problem.ts';
import { formatInstant } from './format.ts';

/**
 * Every way in which the server refuses (`server/actions/refusal.ts` declares the codes; the test beside this file holds the two
 * together), and the two ways in which there is no answer of the server at all.
 */
export type ServerProblems = {
  'network/unreachable': Record<string, never>;
  'server/unexpected': { status?: number };
  'request/malformed': { detail: string };
  'request/too-large': { limit: number };
  'request/cross-site': Record<string, never>;
  'request/key-reused': Record<string, never>;
  'session/none': Record<string, never>;
  'session/wrong-password': Record<string, never>;
  'session/slowed-down': { retryAfterSeconds: number };
  'session/which-jurisdiction': Record<string, never>;
  'password/must-change': Record<string, never>;
  'password/too-short': { least: number };
  'password/too-long': { most: number };
  'password/too-common': Record<string, never>;
  'password/too-simple': { kinds: number };
  'password/contains-login': Record<string, never>;
  'password/unchanged': Record<string, never>;
  'permission/denied': Record<string, never>;
  'not-found': Record<string, never>;
  'version/conflict': { version: number };
  'account/login-taken': { login: string };
  'account/role-needs-scope': { role: string; scope: string };
  'account/own': Record<string, never>;
  'set-up/wrong-token': Record<string, never>;
  'set-up/done': Record<string, never>;
  'set-up/same-person': Record<string, never>;
  'document/refused': { file: string };
  'plan/problems': { errors: number };
  'plan/already-imported': { document: string; title: string; importedAt: string; importedBy: string };
  'plan/draft-closed': { state: string };
  'plan/empty': Record<string, never>;
  'plan/already-revised': { title: string };
  'measure/no-lead': Record<string, never>;
  'measure/lead-also-supporting': Record<string, never>;
  'measure/deadline-incomplete': Record<string, never>;
  'measure/nothing-changed': Record<string, never>;
  'measure/withdrawn': Record<string, never>;
  'ledger/not-all': { measures: number };
  'view/name-taken': { name: string };
  'task/problems': { errors: number };
  'agency/name-taken': { name: string };
  'fact/problems': { errors: number };
  'indicator/nothing-changed': Record<string, never>;
  'indicator/name-taken': { name: string };
  'server/error': Record<string, never>;
};

const scopesZh: Readonly<Record<string, string>> = { jurisdiction: '全域', agency: '某个单位', division: '某个旗县市区' };
const scopesEn: Readonly<Record<string, string>> = { jurisdiction: 'everything', agency: 'one agency', division: 'one division' };
const megabytes = (bytes: number): number => Math.round(bytes / (1024 * 1024));
const isCommitted = (state: string): boolean => state === 'committed';

export const zh: Sentences<ServerProblems> = {
  'network/unreachable': () => '连不上服务器，请检查网络后重试；已填写的内容仍在本页',
  'server/unexpected': (p) => `服务器没有正常答复${p.status ? `（${p.status}）` : ''}，请稍后重试；仍然不行的，请告诉系统管理员`,
  'request/malformed': () => '提交的内容格式不对，请检查后重新提交；仍然不行的，请刷新页面',
  'request/too-large': (p) => `内容太大，上限为 ${megabytes(p.limit)} MB，请拆分后再提交`,
  'request/cross-site': () => '这次提交不是从本页发出的，或者本页已打开太久；请刷新后重新提交',
  'request/key-reused': () => '这份表单已经提交过，内容与上次不同；请刷新页面，确认上次的结果后再提交',
  'session/none': () => '尚未登录或登录已过期，请重新登录',
  'session/wrong-password': () => '账号或密码不对，请重新输入',
  'session/slowed-down': (p) => `密码错误次数较多，请在 ${p.retryAfterSeconds} 秒后再试`,
  'session/which-jurisdiction': () => '请选择要登录的地区',
  'password/must-change': () => '请先修改初始密码',
  'password/too-short': (p) => `新密码至少 ${p.least} 个字符`,
  'password/too-long': (p) => `新密码最多 ${p.most} 个字符`,
  'password/too-common': () => '新密码太常见，容易被猜到，请换一个',
  'password/too-simple': (p) => `新密码应包含小写字母、大写字母、数字、其他字符中的至少 ${p.kinds} 种`,
  'password/contains-login': () => '新密码不能包含账号',
  'password/unchanged': () => '新密码不能与现在的密码相同',
  'permission/denied': () => '您的账号没有做这件事的权限；确需办理的，请联系安全管理员调整授权',
  'not-found': () => '没有找到，或者不在您的查看范围内',
  'version/conflict': () => '您打开本页之后，别人已经改过；请对照最新内容再保存，您填写的内容仍在本页',
  'account/login-taken': (p) => `账号 ${p.login} 已被使用，请换一个`,
  'account/role-needs-scope': (p) => `这个角色的范围应为${scopesZh[p.scope] ?? p.scope}，请重新选择`,
  'account/own': () => '不能停用或重置自己的账号，请由另一名安全管理员办理',
  'set-up/wrong-token': () => '初始化口令不对，请照启动 Luodi 的终端里显示的口令输入',
  'set-up/done': () => '这台服务器已经初始化过了，请直接登录',
  'set-up/same-person': () => '三名管理员应是三个人：姓名和账号都不能相同',
  'document/refused': (p) => `文件《${p.file}》不能导入`,
  'plan/problems': (p) => `还有 ${p.errors} 个问题没有解决，解决后才能入账`,
  'plan/already-imported': (p) =>
    `这份方案已经入账：《${p.title}》，由 ${p.importedBy} 于 ${formatInstant(p.importedAt).slice(0, 10)} 导入`,
  'plan/draft-closed': (p) =>
    isCommitted(p.state) ? '这份方案已经入账，不能再改；请到改革台账中修改' : '这份方案已经放弃，不能再改；请重新导入',
  'plan/empty': () => '没有可入账的举措；请恢复至少一项，或者放弃这份方案',
  'plan/already-revised': (p) => `这份文件已被《${p.title}》修订，请选择最新的一份`,
  'measure/no-lead': () => '至少保留一个牵头单位',
  'measure/lead-also-supporting': () => '同一个单位不能既牵头又配合，请去掉其中一处',
  'measure/deadline-incomplete': () => '完成时限不完整：请填写截止日期，区间还要填写起始日期，定期的要选择周期',
  'measure/nothing-changed': () => '没有改动，不需要保存',
  'view/name-taken': (p) => `您已有名为“${p.name}”的视图，请换一个名称`,
  'ledger/not-all': (p) => `有 ${p.measures} 项举措不能按此修改，因此全部没有写入，请看各项的说明`,
  'measure/withdrawn': () => '这项举措已经撤销，不能再改',
  'task/problems': () => '任务还不能这样办理，请按下面所列改正',
  'agency/name-taken': (p) => `已有名为“${p.name}”的单位，请直接选用`,
  'fact/problems': (p) => `有 ${p.errors} 处数据不对，没有导入；请改好后重新导入`,
  'indicator/nothing-changed': () => '内容没有变化，无需保存',
  'indicator/name-taken': (p) => `已有名为“${p.name}”的指标，请换一个名称，或把它登记为别名`,
  'server/error': () => '服务器出了问题，没有办成；请稍后重试，仍然不行的，请把编号告诉系统管理员',
};

export const en: Sentences<ServerProblems> = {
  'network/unreachable': () =>
    'The server cannot be reached. Check the network and try again; what you typed is still on this page',
  'server/unexpected': (p) =>
    `The server did not answer as it should${p.status ? ` (${p.status})` : ''}. Try again later, or tell the system administrator`,
  'request/malformed': () => 'What was sent is not in the expected form. Check it and send it again, or reload the page',
  'request/too-large': (p) => `This is too large: the limit is ${megabytes(p.limit)} MB. Split it and send the parts`,
  'request/cross-site': () =>
    'This was not sent from this page, or the page has been open for too long. Reload it and send again',
  'request/key-reused': () =>
    'This form was sent before with other content. Reload the page, see what became of it, and send again if need be',
  'session/none': () => 'You are not signed in, or your session has expired. Sign in again',
  'session/wrong-password': () => 'The account or the password is wrong',
  'session/slowed-down': (p) => `Too many wrong passwords. Try again in ${p.retryAfterSeconds} seconds`,
  'session/which-jurisdiction': () => 'Choose the jurisdiction you sign in to',
  'password/must-change': () => 'Change the first password before anything else',
  'password/too-short': (p) => `The new password needs at least ${p.least} characters`,
  'password/too-long': (p) => `The new password may have at most ${p.most} characters`,
  'password/too-common': () => 'The new password is a common one and easily guessed. Choose another',
  'password/too-simple': (p) =>
    `The new password needs at least ${p.kinds} of these: lower case, upper case, digits, other characters`,
  'password/contains-login': () => 'The new password must not contain the account',
  'password/unchanged': () => 'The new password must differ from the present one',
  'permission/denied': () => 'Your account may not do this. If you need to, ask the security administrator',
  'not-found': () => 'Not found, or outside of what you may see',
  'version/conflict': () =>
    'Someone has changed this since you opened it. Compare with what stands there now and save again; what you typed is still here',
  'account/login-taken': (p) => `The account ${p.login} exists already. Choose another`,
  'account/role-needs-scope': (p) => `The scope of this role is ${scopesEn[p.scope] ?? p.scope}. Choose again`,
  'account/own': () => 'You cannot disable or reset your own account. Ask another security administrator',
  'set-up/wrong-token': () => 'The set-up token is wrong. Type the one shown in the terminal where Luodi was started',
  'set-up/done': () => 'This server is set up already. Sign in',
  'set-up/same-person': () => 'The three administrators must be three people: names and accounts must differ',
  'document/refused': (p) => `The file ${p.file} cannot be imported`,
  'plan/problems': (p) => `Problems still to be solved before the plan can enter the ledger: ${p.errors}`,
  'plan/already-imported': (p) =>
    `This plan is in the ledger already: ${p.title}, imported by ${p.importedBy} on ${formatInstant(p.importedAt).slice(0, 10)}`,
  'plan/draft-closed': (p) =>
    isCommitted(p.state)
      ? 'This plan is in the ledger and cannot be changed here. Change its measures in the ledger'
      : 'This plan was put away and cannot be changed. Import it again',
  'plan/empty': () => 'No measure is left to enter the ledger. Restore at least one, or put the plan away',
  'plan/already-revised': (p) => `"${p.title}" has revised this plan already; choose the newest one`,
  'measure/no-lead': () => 'Keep at least one lead agency',
  'measure/lead-also-supporting': () => 'An agency cannot both lead and support. Remove one of the two',
  'measure/deadline-incomplete': () =>
    'The deadline is incomplete: give its last day, for a range its first day too, for a recurring one how often',
  'measure/nothing-changed': () => 'Nothing was changed, so there is nothing to save',
  'view/name-taken': (p) => `You have a view named ${p.name} already. Choose another name`,
  'ledger/not-all': (p) => `${p.measures} measures cannot be changed so; nothing was written. See what is said of each`,
  'measure/withdrawn': () => 'This measure was withdrawn and cannot be changed',
  'task/problems': () => 'This cannot be done with the task yet. Put right what is listed below',
  'agency/name-taken': (p) => `There is an agency named ${p.name} already. Choose it`,
  'fact/problems': (p) => `Nothing was imported: values to be corrected: ${p.errors}. Correct them and import again`,
  'indicator/nothing-changed': () => 'Nothing was changed, so there is nothing to save',
  'indicator/name-taken': (p) => `There is an indicator named ${p.name} already. Choose another name, or keep it as an alias`,
  'server/error': () =>
    'The server failed and nothing was done. Try again later; if it fails again, give the system administrator the number',
};
