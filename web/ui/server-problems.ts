import type { Sentences } from '../../core/shared/problem.ts';

/** The problems which the server, and the way to it, may answer with. `server-problems.test.ts` holds the table against the server's code. */
export type ServerProblems = {
  'network/unreachable': Record<string, never>;
  'server/unexpected': { status?: number };
  'request/malformed': Record<string, unknown>;
  'request/not-found': Record<string, unknown>;
  'request/too-large': { limit?: number };
  'access/forbidden': Record<string, unknown>;
  'session/required': Record<string, never>;
  'session/wrong-password': Record<string, never>;
  'session/slow-down': { seconds: number };
  'session/csrf': Record<string, never>;
  'session/must-change-password': Record<string, never>;
  'version/conflict': Record<string, unknown>;
};

export const zh: Sentences<ServerProblems> = {
  'network/unreachable': () => '连不上服务器，请检查网络后重试；已填写的内容仍在本页',
  'server/unexpected': (p) => `服务器没有正常答复${p.status ? `（${p.status}）` : ''}，请稍后重试；仍然不行的，请告诉系统管理员`,
  'request/malformed': () => '提交的内容格式不对，请检查后重新提交',
  'request/not-found': () => '没有找到，或者不在您的查看范围内',
  'request/too-large': (p) => `内容太大${p.limit ? `，不能超过 ${p.limit} MB` : ''}`,
  'access/forbidden': () => '您的账号没有做这件事的权限；确需办理的，请联系安全管理员调整授权',
  'session/required': () => '尚未登录或登录已过期，请重新登录',
  'session/wrong-password': () => '账号或密码不对，请重新输入',
  'session/slow-down': (p) => `密码错误次数较多，请 ${p.seconds} 秒后再试`,
  'session/csrf': () => '本页打开时间过长，请刷新后重新提交',
  'session/must-change-password': () => '请先修改初始密码',
  'version/conflict': () => '您打开本页之后，别人已经改过这一条；请对照最新内容再保存，您填写的内容仍在本页',
};

export const en: Sentences<ServerProblems> = {
  'network/unreachable': () =>
    'The server cannot be reached. Check the network and try again; what you typed is still on this page',
  'server/unexpected': (p) =>
    `The server did not answer as it should${p.status ? ` (${p.status})` : ''}. Try again later, or tell the system administrator`,
  'request/malformed': () => 'What was sent is not in the expected form. Check it and send it again',
  'request/not-found': () => 'Not found, or outside of what you may see',
  'request/too-large': (p) => `This is too large${p.limit ? `: the limit is ${p.limit} MB` : ''}`,
  'access/forbidden': () => 'Your account may not do this. If you need to, ask the security administrator',
  'session/required': () => 'You are not signed in, or your session has expired. Sign in again',
  'session/wrong-password': () => 'The account or the password is wrong',
  'session/slow-down': (p) => `Too many wrong passwords. Try again in ${p.seconds} seconds`,
  'session/csrf': () => 'This page has been open for too long. Reload it and send again',
  'session/must-change-password': () => 'Change the first password before anything else',
  'version/conflict': () =>
    'Someone has changed this since you opened it. Compare with what stands there now and save again; what you typed is still here',
};
