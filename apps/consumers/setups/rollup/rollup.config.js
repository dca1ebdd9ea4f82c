import resolve from '@rollup/plugin-node-resolve';

// #region example
export default {
  input: 'main.js',
  output: { dir: 'dist' },
  plugins: [resolve()],
};
// #endregion
