import { expect, test } from 'vitest';
import { filesOfPage } from './first-page-size.ts';

const manifest = {
  'index.html': {
    file: 'assets/index.js',
    isEntry: true,
    imports: ['_react.js'],
    dynamicImports: ['home.tsx'],
    css: ['assets/index.css'],
  },
  '_react.js': { file: 'assets/react.js' },
  '_chart.js': { file: 'assets/chart.js' },
  'home.tsx': { file: 'assets/home.js', imports: ['index.html', '_react.js'], css: ['assets/home.css'] },
  'report.tsx': { file: 'assets/report.js', imports: ['_chart.js'] },
};

test('a page is the entry, its own chunk, what both import and the styles; not what other pages load', () => {
  expect([...filesOfPage(manifest, 'home.tsx')].sort()).toEqual([
    'assets/home.css',
    'assets/home.js',
    'assets/index.css',
    'assets/index.js',
    'assets/react.js',
    'index.html',
  ]);
});

test('a page that the build does not have is a mistake, not a small page', () => {
  expect(() => filesOfPage(manifest, 'homes.tsx')).toThrow('homes.tsx');
});
