import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { govukParts } from './build/govuk-parts.ts'
import { printSizes } from './build/print-sizes.ts'

export default defineConfig({
  plugins: [govukParts(), react(), printSizes()],
  css: { lightningcss: { errorRecovery: true } },
  build: { outDir: 'dist', emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 400 },
  server: {
    proxy: Object.fromEntries(
      ['/graphql', '/session', '/sessions', '/reports/', '/returns/', '/published/', '/publications/'].map(
        (path) => [
          path,
          {
            target: 'http://127.0.0.1:3000',
            bypass: (request: { headers: { accept?: string | undefined } }) =>
              request.headers.accept?.includes('text/html') ? '/index.html' : undefined,
          },
        ],
      ),
    ),
  },
})
