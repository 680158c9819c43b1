import type { PackDivision } from '../pack.ts';

const code = 'GB/T 2260';

/** The nine county-level units of Tongliao in official order; the development zone has a statistical code only. */
export const divisions: readonly PackDivision[] = [
  { code: '150502', name: '科尔沁区', shortName: '科尔沁区', kind: 'district', source: code },
  { code: '150581', name: '霍林郭勒市', shortName: '霍林郭勒市', kind: 'city', source: code },
  { code: '150523', name: '开鲁县', shortName: '开鲁县', kind: 'county', source: code },
  { code: '150524', name: '库伦旗', shortName: '库伦旗', kind: 'banner', source: code },
  { code: '150525', name: '奈曼旗', shortName: '奈曼旗', kind: 'banner', source: code },
  { code: '150526', name: '扎鲁特旗', shortName: '扎鲁特旗', kind: 'banner', source: code },
  { code: '150521', name: '科尔沁左翼中旗', shortName: '科左中旗', kind: 'banner', source: code },
  { code: '150522', name: '科尔沁左翼后旗', shortName: '科左后旗', kind: 'banner', source: code },
  {
    code: '150571',
    name: '通辽经济技术开发区',
    shortName: '开发区',
    kind: 'zone',
    source: 'statistical code, no unit of GB/T 2260',
  },
];
