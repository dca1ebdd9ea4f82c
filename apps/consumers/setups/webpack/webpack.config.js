export default {
  mode: 'production',
  entry: './main.js',
  // #region example
  experiments: { outputModule: true },
  output: { module: true, filename: 'main.js' },
  // #endregion
  performance: { hints: false },
};
