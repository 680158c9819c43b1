import type { PackDivision } from '../pack.ts';

const code = 'GB/T 2260';

/** The nine county-level units of Tongliao in official order; the development zone has a statistical code only. */
export const divisions: readonly PackDivision[] = [
  { code: '150502', name: '科尔沁区', shortName: '科尔沁区', kind: 'district', tile: [3, 2], source: code },
  { code: '150581', name: '霍林郭勒市', shortName: '霍林郭勒市', kind: 'city', tile: [1, 1], source: code },
  { code: '150523', name: '开鲁县', shortName: '开鲁县', kind: 'county', tile: [2, 2], source: code },
  { code: '150524', name: '库伦旗', shortName: '库伦旗', kind: 'banner', tile: [3, 3], source: code },
  { code: '150525', name: '奈曼旗', shortName: '奈曼旗', kind: 'banner', tile: [2, 3], source: code },
  { code: '150526', name: '扎鲁特旗', shortName: '扎鲁特旗', kind: 'banner', tile: [2, 1], source: code },
  { code: '150521', name: '科尔沁左翼中旗', shortName: '科左中旗', kind: 'banner', tile: [4, 1], source: code },
  { code: '150522', name: '科尔沁左翼后旗', shortName: '科左后旗', kind: 'banner', tile: [4, 3], source: code },
  {
    code: '150571',
    name: '通辽经济技术开发区',
    shortName: '开发区',
    kind: 'zone',
    tile: [4, 2],
    source: 'statistical code, no unit of GB/T 2260',
  },
];
