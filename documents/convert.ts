import { spawn } from 'node:child_process';
import { constants } from 'node:fs';
import { access, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { limits } from './archive/limits.ts';
import { targetOf } from './file-kind.ts';
import type { ForeignKind } from './problems.ts';
import type { ReadOptions } from './read.ts';

/** Paths of the programs that convert; undefined where one is not installed. */
type ConversionPrograms = { readonly soffice?: string; readonly pdftotext?: string };

/** What LibreOffice opens. Web pages are left out, because opening one fetches what it links to. */
const officeKinds: readonly ForeignKind[] = ['doc', 'wps', 'rtf', 'odt', 'xls', 'et', 'ods', 'xlsb'];

/** LibreOffice names a file's type by its extension; WPS files are Word and Excel files inside. */
const extensions: { readonly [kind in ForeignKind]?: string } = { wps: 'doc', et: 'xls' };

/** Macros off, links not fetched, whatever the defaults of the installation are. */
const profileSettings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Writer/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>2</value></prop></item>
</oor:items>
`;

/** Looks for LibreOffice and pdftotext on the search path and in their usual places. */
export async function findConversionPrograms(path = process.env.PATH ?? ''): Promise<ConversionPrograms> {
  const folders = path.split(delimiter).filter((folder) => folder !== '');
  const first = async (candidates: readonly string[]): Promise<string | undefined> => {
    for (const candidate of candidates) {
      const isExecutable = await access(candidate, constants.X_OK).then(
        () => true,
        () => false,
      );
      if (isExecutable) return candidate;
    }
    return undefined;
  };
  const soffice = await first([
    ...folders.flatMap((folder) => [join(folder, 'soffice'), join(folder, 'libreoffice')]),
    '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  ]);
  const pdftotext = await first(folders.map((folder) => join(folder, 'pdftotext')));
  return { ...(soffice !== undefined && { soffice }), ...(pdftotext !== undefined && { pdftotext }) };
}

/**
 * A converter for `readDocument` on Node: every file in its own folder with its own profile, in a process group that is killed
 * when the time is up. Gives undefined where the program is missing.
 * @param timeLimit milliseconds
 * @throws Error when the program fails, takes too long or makes too much
 */
export function converterWith(programs: ConversionPrograms, timeLimit = 60_000): NonNullable<ReadOptions['convert']> {
  return async (bytes, kind) => {
    const { soffice, pdftotext } = programs;
    if (kind === 'pdf' && pdftotext !== undefined) {
      return inOwnFolder(bytes, 'in.pdf', async (folder, input) => {
        const output = join(folder, 'out.txt');
        await run(pdftotext, ['-layout', '-enc', 'UTF-8', '-q', input, output], folder, timeLimit);
        return readOutput(output);
      });
    }
    if (soffice === undefined || !officeKinds.includes(kind)) return undefined;
    return inOwnFolder(bytes, `in.${extensions[kind] ?? kind}`, async (folder, input) => {
      const profile = join(folder, 'profile');
      await mkdir(join(profile, 'user'), { recursive: true });
      await writeFile(join(profile, 'user', 'registrymodifications.xcu'), profileSettings);
      const target = targetOf(kind);
      const output = join(folder, 'out');
      const settings = [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--norestore', '--nolockcheck'];
      await run(soffice, [...settings, '--convert-to', target, '--outdir', output, input], folder, timeLimit);
      return readOutput(join(output, `in.${target}`));
    });
  };
}

async function inOwnFolder(
  bytes: Uint8Array,
  name: string,
  convert: (folder: string, input: string) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'luodi-convert-'));
  try {
    const input = join(folder, name);
    await writeFile(input, bytes);
    return await convert(folder, input);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function readOutput(path: string): Promise<Uint8Array> {
  const { size } = await stat(path);
  if (size > limits.fileBytes) throw new Error(`converted file has ${size} bytes`);
  return new Uint8Array(await readFile(path));
}

/** Runs a program to its end. It leads a process group of its own, because soffice is a script that starts others. */
function run(program: string, options: readonly string[], folder: string, timeLimit: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, options, {
      cwd: folder,
      detached: true,
      stdio: 'ignore',
      env: { PATH: process.env.PATH ?? '', HOME: folder, TMPDIR: folder, LANG: 'C.UTF-8' },
    });
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      killGroup(child.pid);
    }, timeLimit);
    child.once('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.once('exit', (code) => {
      clearTimeout(timer);
      // Whatever the program left behind ends with it.
      killGroup(child.pid);
      if (code === 0 && !isLate) resolve();
      else reject(new Error(isLate ? `${program} took longer than ${timeLimit} ms` : `${program} ended with ${code}`));
    });
  });
}

function killGroup(leader: number | undefined): void {
  if (leader === undefined) return;
  try {
    process.kill(-leader, 'SIGKILL');
  } catch {
    // The group is gone already.
  }
}
