/**
 * Who may import whom. `./luodi test` also asserts that modules were read at all: without a TypeScript that it can use,
 * dependency-cruiser reads none and finds nothing wrong.
 */

/** What core may use of others. */
const allowedInCore = ['decimal\\.js', 'lezer-feel', 'chinese-days'];
/** Test files and what stands in test/ may reach everywhere. */
const product = { pathNot: '(\\.test\\.tsx?$)|^test/' };

module.exports = {
  forbidden: [
    {
      name: 'no-cycle',
      comment: 'A cycle has no beginning to be understood from. Types alone may refer to each other.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'core-is-pure',
      comment: 'core/ imports core/ and a short list of pure libraries: facts and the day come in, decisions go out.',
      severity: 'error',
      from: { ...product, path: '^core/' },
      to: { pathNot: ['^core/', `^node_modules/(${allowedInCore.join('|')})/`] },
    },
    {
      name: 'documents-imports-core-and-libraries',
      severity: 'error',
      from: { ...product, path: '^documents/' },
      to: { path: '^(server|web|cli|packs|bench)/' },
    },
    {
      name: 'documents-reads-in-the-browser-too',
      comment: 'Only convert.ts, which calls programs of the system, uses Node itself.',
      severity: 'error',
      from: { path: '^documents/', pathNot: ['(\\.test\\.ts$)', '^documents/convert\\.ts$'] },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'packs-import-core',
      severity: 'error',
      from: { ...product, path: '^packs/' },
      to: { pathNot: ['^packs/', '^core/'] },
    },
    {
      name: 'web-never-imports-the-server',
      comment: 'The page knows the server by its generated client (web/api/schema.d.ts) only.',
      severity: 'error',
      from: { ...product, path: '^web/' },
      to: { path: '^(server|cli|bench|test)/' },
    },
    {
      name: 'web-runs-in-the-browser',
      severity: 'error',
      from: { ...product, path: '^web/', pathNot: ['(\\.test\\.tsx?$)', '^web/first-page-size\\.ts$'] },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'server-never-imports-web-or-cli',
      severity: 'error',
      from: { ...product, path: '^server/' },
      to: { path: '^(web|cli|bench|test)/' },
    },
    {
      name: 'product-never-imports-tests',
      severity: 'error',
      from: { path: '^(core|documents|packs|server|web|cli)/', pathNot: ['\\.test\\.tsx?$', '^cli/test\\.ts$'] },
      to: { path: '(^test/)|(\\.test\\.tsx?$)' },
    },
    {
      name: 'only-what-package-json-names',
      comment: 'What is not named there may be gone after the next installation.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'product-runs-without-development-packages',
      severity: 'error',
      from: { path: '^(core|documents|packs|server)/', pathNot: ['\\.test\\.ts$', '^server/http/describe\\.ts$'] },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^web/dist' },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'], mainFields: ['module', 'main', 'types'] },
  },
};
