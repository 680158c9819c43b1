import { bilingual } from '../i18n/words.ts';

export const fieldWords = bilingual(
  { showPassword: '显示', hidePassword: '隐藏', capsLock: '大写锁定已打开' },
  { showPassword: 'Show', hidePassword: 'Hide', capsLock: 'Caps Lock is on' },
);
