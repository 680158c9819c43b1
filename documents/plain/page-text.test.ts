import { expect, test } from 'vitest';
import { pageTextOf } from './page-text.ts';

test('wrapped lines of printed pages are joined, page numbers dropped', () => {
  const pages = [
    '              关于深化改革的工作方案',
    '',
    '    一、总体要求。坚持问题导向，聚焦企业和群众反映强烈的',
    '突出问题，推动改革举措落地见效。到年底前基本完成各项任务，',
    '形成一批成果。',
    '    二、重点任务。压减审批材料，推行并联审批，力争全年压减',
    '                        — 1 —',
    '\f',
    '三成以上，并建立长效机制。',
    '                         2',
  ].join('\n');
  expect(pageTextOf(pages)).toBe(
    '关于深化改革的工作方案\n一、总体要求。坚持问题导向，聚焦企业和群众反映强烈的突出问题，推动改革举措落地见效。到年底前基本完成各项任务，形成一批成果。\n二、重点任务。压减审批材料，推行并联审批，力争全年压减三成以上，并建立长效机制。\n',
  );
});

test('pages without text give none', () => {
  expect(pageTextOf('\f\f  \n\f')).toBe('');
});
