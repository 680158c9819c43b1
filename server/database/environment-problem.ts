import type { Sentences } from '../../core/shared/problem.ts';

/** What can be wrong with the machine or the data folder. Each ends the command with exit code 3 and a sentence. */
export type EnvironmentProblems = {
  'environment/platform-unsupported': { platform: string };
  'environment/folder-not-writable': { folder: string };
  'environment/folder-not-reachable': { folder: string; user: string };
  'environment/system-user-missing': { user: string };
  'environment/data-of-other-version': { folder: string; found: string; needed: string };
  'environment/data-of-demo': { jurisdiction: string };
  'environment/data-not-of-demo': { jurisdiction: string };
  'environment/data-of-newer-program': { migration: string };
  'environment/migration-changed': { migration: string };
  'environment/database-start-failed': { log: string; lastLine: string };
  'environment/database-unreachable': { reason: string };
  'environment/database-too-old': { found: string; needed: string };
  'environment/database-encoding': { found: string };
  'environment/role-not-creatable': { statement: string };
  'environment/port-taken': { port: number };
  'environment/port-not-allowed': { port: number };
  'environment/host-unknown': { host: string };
  'environment/web-not-writable': { folder: string };
};

/** Thrown by what prepares the machine; `cli/main.ts` prints its sentence. */
export class EnvironmentProblem<Code extends keyof EnvironmentProblems = keyof EnvironmentProblems> extends Error {
  readonly code: Code;
  readonly params: EnvironmentProblems[Code];

  constructor(code: Code, params: EnvironmentProblems[Code]) {
    super(`${code} ${JSON.stringify(params)}`);
    this.code = code;
    this.params = params;
  }

  sentence(language: 'zh' | 'en'): string {
    const say = (language === 'zh' ? zh : en)[this.code] as (params: EnvironmentProblems[Code]) => string;
    return say(this.params);
  }
}

const zh: Sentences<EnvironmentProblems> = {
  'environment/platform-unsupported': (p) =>
    `内置数据库不支持本机平台（${p.platform}）。请自备 PostgreSQL 16 以上版本，并用 LUODI_DATABASE_URL 指明其地址。`,
  'environment/folder-not-writable': (p) => `文件夹 ${p.folder} 不可写。请更改其权限，或用 LUODI_DATA 指定另一个数据文件夹。`,
  'environment/folder-not-reachable': (p) =>
    `数据库用户 ${p.user} 无法进入文件夹 ${p.folder}。请用 LUODI_DATA 指定该用户可以进入的数据文件夹（如 /var/lib/luodi）。`,
  'environment/system-user-missing': (p) =>
    `以 root 身份正式启动需要专用系统用户 ${p.user}。请先运行 useradd --system ${p.user}，或改用普通用户启动。`,
  'environment/data-of-other-version': (p) =>
    `数据文件夹 ${p.folder} 属于 PostgreSQL ${p.found}，本版本使用 ${p.needed}。请用原版本 ./luodi backup 备份，再用本版本 ./luodi restore 恢复。`,
  'environment/data-of-demo': (p) =>
    `这个数据库里是演示数据（${p.jurisdiction}），演示账号的密码是公开的，不能用于正式服务。请用 LUODI_DATABASE_URL 或 LUODI_DATA 指定另一个数据库。`,
  'environment/data-not-of-demo': (p) =>
    `这个数据库里是正式数据（${p.jurisdiction}），不能用于演示。请用 LUODI_DATABASE_URL 或 LUODI_DATA 指定另一个数据库。`,
  'environment/data-of-newer-program': (p) => `数据库已由更新的版本升级（${p.migration}）。请使用更新的版本启动。`,
  'environment/migration-changed': (p) => `数据库升级脚本 ${p.migration} 与当时执行的内容不一致。请恢复原文件后重试。`,
  'environment/database-start-failed': (p) => `内置数据库未能启动：${p.lastLine}。详见 ${p.log}。`,
  'environment/database-unreachable': (p) => `无法连接数据库：${p.reason}。请检查 LUODI_DATABASE_URL 与数据库服务。`,
  'environment/database-too-old': (p) => `数据库版本为 ${p.found}，需要 ${p.needed} 以上。`,
  'environment/database-encoding': (p) => `数据库编码为 ${p.found}，需要 UTF8。请新建 UTF8 编码的数据库。`,
  'environment/role-not-creatable': (p) => `没有建立应用角色的权限。请让数据库管理员执行：${p.statement}`,
  'environment/port-taken': (p) => `端口 ${p.port} 已被占用。请关闭占用它的程序，或用 --port 指定另一个端口。`,
  'environment/port-not-allowed': (p) => `没有使用端口 ${p.port} 的权限。请用 --port 指定 1024 以上的端口。`,
  'environment/host-unknown': (p) => `本机没有地址 ${p.host}。请用 --host 指定本机的地址，或 0.0.0.0 表示全部地址。`,
  'environment/web-not-writable': (p) => `界面需要重新构建，但文件夹 ${p.folder} 不可写。请更改其权限后重试。`,
};

const en: Sentences<EnvironmentProblems> = {
  'environment/platform-unsupported': (p) =>
    `The built-in database does not run on ${p.platform}. Provide a PostgreSQL 16 or later and name it in LUODI_DATABASE_URL.`,
  'environment/folder-not-writable': (p) =>
    `The folder ${p.folder} is not writable. Change its permissions, or name another in LUODI_DATA.`,
  'environment/folder-not-reachable': (p) =>
    `The database's user ${p.user} cannot enter ${p.folder}. Name a data folder it can enter in LUODI_DATA, such as /var/lib/luodi.`,
  'environment/system-user-missing': (p) =>
    `Starting as root needs the system user ${p.user}. Run "useradd --system ${p.user}" first, or start as an ordinary user.`,
  'environment/data-of-other-version': (p) =>
    `The data folder ${p.folder} belongs to PostgreSQL ${p.found}; this version uses ${p.needed}. Back up with the version it came from, then restore.`,
  'environment/data-of-demo': (p) =>
    `This database holds a demo (${p.jurisdiction}), whose passwords are public; it cannot serve an office. Name another in LUODI_DATABASE_URL or LUODI_DATA.`,
  'environment/data-not-of-demo': (p) =>
    `This database holds an office's own data (${p.jurisdiction}); it cannot serve a demo. Name another in LUODI_DATABASE_URL or LUODI_DATA.`,
  'environment/data-of-newer-program': (p) =>
    `The database was upgraded by a newer version (${p.migration}). Start that version.`,
  'environment/migration-changed': (p) =>
    `The migration ${p.migration} is not the one that was applied. Put the original file back.`,
  'environment/database-start-failed': (p) => `The built-in database did not start: ${p.lastLine}. See ${p.log}.`,
  'environment/database-unreachable': (p) =>
    `The database cannot be reached: ${p.reason}. Check LUODI_DATABASE_URL and the server.`,
  'environment/database-too-old': (p) => `The database is version ${p.found}; ${p.needed} or later is needed.`,
  'environment/database-encoding': (p) => `The database's encoding is ${p.found}; UTF8 is needed.`,
  'environment/role-not-creatable': (p) =>
    `The application's role cannot be created. Ask the database's administrator to run: ${p.statement}`,
  'environment/port-taken': (p) => `Port ${p.port} is taken. Stop what uses it, or choose another with --port.`,
  'environment/port-not-allowed': (p) => `Port ${p.port} may not be used by this user. Choose one above 1024 with --port.`,
  'environment/host-unknown': (p) =>
    `This machine has no address ${p.host}. Name one of its addresses with --host, or 0.0.0.0 for all of them.`,
  'environment/web-not-writable': (p) =>
    `The pages must be built again, but the folder ${p.folder} is not writable. Change its permissions and try again.`,
};
