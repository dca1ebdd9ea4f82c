import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

// #region example
export default defineConfig({
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.includes('-') } } })],
});
// #endregion
