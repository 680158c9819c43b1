import { type Command, exit } from './command.ts';
import { bringUp, readServing, stoppedSentence, withTeardown } from './installation.ts';
import { askedToStop } from './serving.ts';

/** `./luodi start`: the product in earnest. */
export const start: Command = {
  summary: {
    zh: '启动正式服务；首次启动会给出一次性的初始化口令',
    en: 'Serve in earnest; the first start prints a one-time token for the set-up',
  },
  usage: `./luodi start [--port N] [--host ADDRESS] [--check] [--lang zh|en]

  --port    端口，默认 4180
            port, 4180 unless given
  --host    监听地址，默认 127.0.0.1（仅本机）；0.0.0.0 表示全部地址
            address to listen on, 127.0.0.1 (this machine only) unless given; 0.0.0.0 for all
  --check   启动、检查、停止
            start, ask whether all is well, stop

  LUODI_DATA           数据文件夹，默认 .luodi
                       data folder, .luodi unless given
  LUODI_DATABASE_URL   自备的 PostgreSQL（16 以上，UTF8）；不设则用内置数据库
                       a PostgreSQL (16 or later, UTF8) of your own; unless set, the built-in one
  LUODI_SYSTEM_USER    以 root 启动时运行内置数据库的系统用户，默认 luodi
                       system user that the built-in database runs as when started by root, "luodi" unless set
  LUODI_LOG=1          逐条记录请求
                       log every request
  退出码 exit codes：0 正常 ok，1 检查未通过 check failed，2 用法 usage，3 环境 environment`,
  run: (args, io) =>
    withTeardown(async (teardown) => {
      const serving = readServing(args);
      const say = (zh: string, en: string) => io.err(io.language === 'zh' ? zh : en);
      const running = await bringUp('start', serving, io, teardown);
      if (serving.check) return exit.ok;
      const stop = askedToStop();
      io.out(io.language === 'zh' ? `\n落地已启动：${running.url}` : `\nLuodi is running: ${running.url}`);
      if (running.setUpToken !== undefined) {
        io.out(
          io.language === 'zh'
            ? `\n首次使用：请打开上面的地址，用这个一次性口令完成初始化（只显示这一次，重新启动会换一个）：\n\n  ${running.setUpToken}`
            : `\nFirst use: open the address above and set Luodi up with this one-time token (shown once; a new start makes another):\n\n  ${running.setUpToken}`,
        );
      }
      await stop;
      say('正在停止……', 'Stopping…');
      await teardown.run();
      say(stoppedSentence.zh, stoppedSentence.en);
      return exit.ok;
    }),
};
