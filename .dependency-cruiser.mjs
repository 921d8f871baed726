// The floors and doors of the house, as a check. See docs/decisions/floors-and-doors.md.

const tests = '(\\.test\\.tsx?$|^tests/|/testing/|/generate\\.ts$)'
const doors = [
  '^packages/[^/]+/index\\.ts$',
  '^packages/[^/]+/src/index\\.ts$',
  '^packages/[^/]+/src/testing/index\\.ts$',
  '^(seeds|infra)/src/index\\.ts$',
]

/** One floor: what it is, and which of our own folders it may not import from. */
const floor = (name, from, forbidden) => ({
  name: `floor-${name}`,
  comment: 'A room imports from the floors below it only.',
  severity: 'error',
  from: { path: from, pathNot: tests },
  to: { path: forbidden },
})

/** Another package is entered through its index.ts, or through its /testing door. */
const door = (from, to, own) => ({
  name: 'doors-only',
  severity: 'error',
  from: { path: from },
  to: { path: to, pathNot: [own, ...doors] },
})

/** A kind of file and what it leaves alone. */
const manner = (name, from, to) => ({ name, severity: 'error', from, to })

/** Matches a package wherever it is resolved to. */
const npm = (...names) => `(^|/)node_modules/(${names.join('|')})(/|$)`

export default {
  forbidden: [
    floor('1-statistics', '^packages/statistics/', '^(apps|seeds|infra|tests|packages/(?!statistics/))'),
    floor(
      '2-indicators',
      '^packages/indicators/',
      '^(apps|seeds|infra|tests|packages/(?!statistics/|indicators/))',
    ),
    floor(
      '3-returns',
      '^packages/returns/',
      '^(apps|seeds|infra|tests|packages/(?!statistics/|indicators/|returns/))',
    ),
    floor(
      '3-benchmarking',
      '^packages/benchmarking/',
      '^(apps|seeds|infra|tests|packages/(?!statistics/|indicators/|benchmarking/))',
    ),
    floor(
      '3-reports',
      '^packages/reports/',
      '^(apps|seeds|infra|tests|packages/(?!statistics/|indicators/|reports/))',
    ),
    floor('4-contracts', '^packages/contracts/', '^(apps|seeds|infra|tests)'),
    floor('4-seeds', '^seeds/', '^(apps|infra|tests|packages/(contracts|tooling)/)'),
    floor('5-web', '^apps/web/', '^(apps/api|seeds|infra|tests|packages/tooling)'),
    floor('5-api', '^apps/api/', '^(apps/web|infra|tests|packages/tooling)'),
    floor('0-infra', '^infra/', '^(apps|seeds|tests|packages)'),
    floor('0-tooling', '^packages/tooling/', '^(apps|seeds|tests|infra|packages/(?!tooling/))'),
    door('^(apps|packages)/([^/]+)/', '^packages/', '^$1/$2/'),
    door('^(seeds|infra|tests)/', '^packages/', '^packages/tooling/'),
    door('^(apps|packages|infra|tests)/', '^seeds/', '^seeds/returns/'),
    door('^(apps|packages|seeds|tests)/', '^infra/', '^infra/src/start/end-with-parent'),
    {
      name: 'testing-door-for-tests',
      comment: 'What stands behind a /testing door is for tests.',
      severity: 'error',
      from: { path: '^(apps|packages|seeds|infra)/', pathNot: tests },
      to: { path: '(/testing/|\\.test\\.tsx?$)' },
    },
    { name: 'no-circles', severity: 'error', from: { pathNot: '\\.entity\\.ts$' }, to: { circular: true } },
    {
      name: 'everything-resolves',
      severity: 'error',
      from: { pathNot: '/dist/' },
      to: { couldNotResolve: true, pathNot: '\\.(css|scss|woff2|svg|png)' },
    },
    {
      name: 'pure-floors',
      comment: 'Floors 1 to 3 run in a browser too: no framework, no database, no module of Node.',
      severity: 'error',
      from: {
        path: '^packages/(statistics|indicators|returns|benchmarking|reports)/src',
        pathNot: `${tests}|/cli/|-node/`,
      },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'pure-floors-no-framework',
      severity: 'error',
      from: { path: '^packages/(statistics|indicators|returns|benchmarking|reports)/src' },
      to: {
        path: npm(
          '@nestjs/.*',
          'typeorm',
          'pg',
          'pg-.*',
          'fastify',
          'react',
          'react-dom',
          '@nivo/.*',
          'graphql',
          'mercurius',
        ),
      },
    },
    manner(
      'typeorm-in-its-rooms',
      {
        path: '^apps/api/src',
        pathNot: `${tests}|^apps/api/src/database/|\\.entity\\.ts$|\\.store\\.ts$|\\.module\\.ts$`,
      },
      { path: npm('typeorm', '@nestjs/typeorm') },
    ),
    manner(
      'nivo-in-charts',
      { path: '^apps/web', pathNot: '^apps/web/src/charts/' },
      { path: npm('@nivo/.*') },
    ),
    manner(
      'resolvers-are-thin',
      { path: '\\.resolver\\.ts$' },
      { path: `(\\.store\\.ts$|\\.entity\\.ts$|${npm('typeorm', 'pg')})`, dependencyTypesNot: ['type-only'] },
    ),
    manner(
      'use-cases-know-no-wire',
      { path: '\\.use-case\\.ts$' },
      {
        path: `(\\.resolver\\.ts$|\\.entity\\.ts$|${npm('@nestjs/graphql', 'graphql', 'mercurius', 'typeorm', 'pg')})`,
      },
    ),
    manner(
      'stores-look-down',
      { path: '\\.store\\.ts$' },
      { path: '\\.(use-case|resolver|controller|mapper)\\.ts$' },
    ),
    manner('queries-know-no-components', { path: '^apps/web/.*\\.query\\.ts$' }, { path: '\\.tsx$' }),
    manner(
      'shaping-is-pure',
      { path: '^apps/web/.*/to-[^/]+\\.ts$', pathNot: '\\.test\\.ts$' },
      {
        path: `(^apps/web/src/data/|\\.tsx$|${npm('react', 'react-dom', '@nivo/.*', '@tanstack/.*')})`,
        pathNot: '^apps/web/src/data/(catalogue|to-[^/]+)\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    ),
    manner(
      'charts-draw-only',
      { path: '^apps/web/src/charts/' },
      { path: '^apps/web/src/(features|pages|data|app)/', pathNot: '^apps/web/src/data/download\\.ts$' },
    ),
    manner(
      'ui-knows-no-features',
      { path: '^apps/web/src/ui/' },
      { path: '^apps/web/src/(features|pages|data|app|charts)/' },
    ),
    manner('features-know-no-pages', { path: '^apps/web/src/features/' }, { path: '^apps/web/src/pages/' }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(/dist/|^node_modules/\\.cache|^\\.outturn/)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.tsx', '.mts', '.mjs', '.js', '.cjs', '.json', '.d.ts'],
    },
  },
}
