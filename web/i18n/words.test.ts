import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { chooseLanguage, currentLanguage } from './language.ts';
import { bilingual } from './words.ts';

type Table = { readonly [key: string]: unknown };

const folder = (language: 'zh' | 'en'): URL => new URL(`./${language}/`, import.meta.url);
const features = readdirSync(folder('zh')).filter((name) => name.endsWith('.ts'));

const load = async (language: 'zh' | 'en', file: string): Promise<Table> => {
  const module: Table = await import(new URL(file, folder(language)).href);
  return module;
};

/** Every word of a table by its path; functions as they are. */
function* wordsOf(table: Table, path = ''): Generator<readonly [path: string, word: unknown]> {
  for (const [key, value] of Object.entries(table)) {
    if (typeof value === 'object' && value !== null) yield* wordsOf(value as Table, `${path}${key}.`);
    else yield [`${path}${key}`, value];
  }
}

test('both languages have the same features', () => {
  expect(features.length).toBeGreaterThan(4);
  expect(readdirSync(folder('en')).sort()).toEqual(readdirSync(folder('zh')).sort());
});

describe.each(features)('%s', (file) => {
  test('has the same words in both languages, none of them empty', async () => {
    const zh = new Map(wordsOf(await load('zh', file)));
    const en = new Map(wordsOf(await load('en', file)));
    expect([...en.keys()].sort()).toEqual([...zh.keys()].sort());
    for (const word of [...zh.values(), ...en.values()]) {
      if (typeof word === 'string') expect(word.trim()).not.toBe('');
      else expect(word).toBeTypeOf('function');
    }
  });
});

describe('the hook of a feature', () => {
  const words = bilingual({ greet: (name: string) => `${name}，您好` }, { greet: (name) => `Good day, ${name}` });

  test('Chinese is the language of a new browser, and the choice is followed', () => {
    expect(currentLanguage()).toBe('zh');
    expect(words.now().greet('综合科')).toBe('综合科，您好');
    chooseLanguage('en');
    expect(words.now().greet('综合科')).toBe('Good day, 综合科');
    chooseLanguage('zh');
  });
});
