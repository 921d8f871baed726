import { defineConfig } from 'rolldown'

/** Our own packages are bundled; what comes from the registry stays where it is. */
const ours = /^(@outturn\/|@oxc-project\/runtime|[./])/

export default defineConfig({
  input: {
    main: 'src/main.ts',
    migrate: 'src/migrate.ts',
    seed: 'src/seed.ts',
    'add-person': 'src/add-person.ts',
    'reading.worker': 'src/rooms/returns/reading.worker.ts',
    'review.worker': 'src/rooms/reviews/review.worker.ts',
    'writing.worker': 'src/rooms/reports/writing.worker.ts',
    'load-published.worker': 'src/rooms/published/load-published.worker.ts',
    'compare-published': 'src/compare-published.ts',
    'load-published': 'src/load-published.ts',
    'remove-demonstration': 'src/remove-demonstration.ts',
  },
  platform: 'node',
  tsconfig: 'tsconfig.json',
  external: (id) => !ours.test(id) && !id.startsWith('/'),
  output: { dir: 'dist', format: 'esm', sourcemap: true, cleanDir: true },
})
