import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ReadDocument } from '../core/document/read-document.ts';
import type { Problem } from '../core/shared/problem.ts';
import { readDocument, readPasted } from '../documents/read.ts';
import { documentWords as english } from '../documents/words.en.ts';
import { documentWords as chinese } from '../documents/words.zh.ts';
import { type CommandIo, type Language, UsageProblem } from './command.ts';

export type DocumentInput = { readonly document: ReadDocument } | { readonly message: string };

/**
 * The document that a command was given: a file, or standard input for "-"; else the reason why not, as a sentence.
 * @throws UsageProblem where no file is named
 */
export async function readInput(file: string | undefined, io: CommandIo): Promise<DocumentInput> {
  if (file === undefined) throw new UsageProblem('请给出要读的文件', 'Name the file to read');
  let bytes: Uint8Array;
  try {
    bytes = file === '-' ? await io.stdin() : await readFile(file);
  } catch (error) {
    return { message: unreadable(file, error, io.language) };
  }
  const pasted = file === '-' ? utf8Of(bytes) : undefined;
  if (pasted !== undefined) return { document: readPasted(pasted) };
  const read = await readDocument(bytes, file === '-' ? '-' : basename(file));
  return 'document' in read ? read : { message: sentence(read.refused, io.language) };
}

/** The text of bytes that are UTF-8; undefined for packages and other encodings, which the reader of files knows. */
function utf8Of(bytes: Uint8Array): string | undefined {
  if (bytes.subarray(0, 4096).includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function sentence(problem: Problem, language: Language): string {
  const words = (language === 'zh' ? chinese : english) as { readonly [code: string]: ((params: unknown) => string) | undefined };
  return words[problem.code]?.(problem.params) ?? problem.code;
}

const reasons: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  ENOENT: { zh: '文件不存在', en: 'there is no such file' },
  EACCES: { zh: '没有读取权限', en: 'permission denied' },
  EISDIR: { zh: '这是一个文件夹', en: 'it is a folder' },
};

function unreadable(file: string, error: unknown, language: Language): string {
  const reason = reasons[error instanceof Error && 'code' in error ? String(error.code) : ''];
  if (reason === undefined) throw error;
  return language === 'zh' ? `读不了 ${file}：${reason.zh}` : `Cannot read ${file}: ${reason.en}`;
}
