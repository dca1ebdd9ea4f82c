export default {
  mode: 'production',
  entry: './main.js',
  // #region example
  output: { module: true, filename: 'main.js' },
  // #endregion
};
