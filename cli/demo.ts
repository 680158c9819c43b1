import { type Command, type CommandIo, exit } from './command.ts';
import { bringUp, readServing, stoppedSentence, withTeardown } from './installation.ts';
import { askedToStop } from './serving.ts';

/** `./luodi demo`: a private database with the demo's data, and the product on it. */
export const demo: Command = {
  summary: {
    zh: '安装、导入演示数据并启动；数据放在 .luodi/demo，删除该文件夹即可重来',
    en: 'Install, load the demo and serve it; its data lie in .luodi/demo, remove that folder to begin anew',
  },
  usage: `./luodi demo [--port N] [--host ADDRESS] [--today DAY] [--check] [--lang zh|en]

  --port    端口，默认 4180
            port, 4180 unless given
  --host    监听地址，默认 127.0.0.1（仅本机）；0.0.0.0 表示全部地址
            address to listen on, 127.0.0.1 (this machine only) unless given; 0.0.0.0 for all
  --today   演示用的“今天”，此后随时钟推进
            the day the demo takes for today; it moves on with the clock
  --check   启动、检查、停止
            start, ask whether all is well, stop
  退出码 exit codes：0 正常 ok，1 检查未通过 check failed，2 用法 usage，3 环境 environment`,
  run: (args, io) =>
    withTeardown(async (teardown) => {
      const serving = readServing(args);
      const say = (zh: string, en: string) => io.err(io.language === 'zh' ? zh : en);
      const { url } = await bringUp('demo', serving, io, teardown, async (at) => {
        const { seedDemo } = await import('../server/demo/seed.ts');
        const isFresh = await seedDemo({ ...at, programme: 'full' });
        if (isFresh) say('已导入演示数据（虚构，仅供演示）', 'Demo data loaded (synthetic, for the demo only)');
      });
      if (serving.check) return check(url, io);
      const stop = askedToStop();
      await greet(url, io);
      await stop;
      say('正在停止……', 'Stopping…');
      await teardown.run();
      say(stoppedSentence.zh, stoppedSentence.en);
      return exit.ok;
    }),
};

type Welcome = {
  readonly demoAccounts: readonly { readonly login: string; readonly password: string; readonly title: string }[];
};

async function greet(url: string, io: CommandIo): Promise<void> {
  const { demoAccounts } = (await (await fetch(`${url}/api/welcome`)).json()) as Welcome;
  const width = Math.max(0, ...demoAccounts.map((account) => account.login.length));
  const accounts = demoAccounts.map((account) => `  ${account.login.padEnd(width)}  ${account.title}`);
  const password = demoAccounts[0]?.password ?? '';
  io.out(
    io.language === 'zh'
      ? `\n落地已启动：${url}\n\n演示账号（密码均为 ${password}）：\n${accounts.join('\n')}\n\n按 Ctrl+C 停止。`
      : `\nLuodi is running: ${url}\n\nDemo accounts (all with the password ${password}):\n${accounts.join('\n')}\n\nCtrl+C stops it.`,
  );
}

/** Asks the running server for its health and for the page. */
async function check(url: string, io: CommandIo): Promise<number> {
  const answers = await Promise.all(
    ['/api/health', '/'].map(async (path) => ({ path, status: (await fetch(`${url}${path}`)).status })),
  );
  for (const { path, status } of answers) io.out(`${url}${path}  ${status}`);
  return answers.every(({ status }) => status === 200) ? exit.ok : exit.problems;
}
