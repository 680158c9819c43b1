import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The web app. `LUODI_API` points the development server at a running Luodi. */
export default defineConfig({
  root: 'web',
  base: '/',
  plugins: [react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    // The page's CSP allows no inline script: preloading is left to the browser's module graph.
    modulePreload: { polyfill: false },
    // Fonts and images stay files: `data:` is not in the CSP.
    assetsInlineLimit: 0,
    manifest: true,
  },
  server: {
    host: '127.0.0.1',
    port: 5173,
    // Our own modules in web/api are served under the same path.
    proxy: { '^/api/(?!.*\\.ts($|\\?))': { target: process.env.LUODI_API ?? 'http://127.0.0.1:4180' } },
  },
});
