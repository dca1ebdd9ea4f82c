import { defineConfig } from 'vite';
import { embedFiles } from './scripts/embed-files.mjs';

/** One classic script without imports: so the page opens from a disk as well as from a server. */
export default defineConfig({
  plugins: [embedFiles()],
  build: {
    target: 'es2022',
    lib: { entry: 'src/main.ts', formats: ['iife'], name: 'getTheCode', fileName: () => 'get-the-code.js' },
  },
});
