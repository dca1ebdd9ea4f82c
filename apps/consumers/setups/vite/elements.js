// #region example
import '@blind-betting/embed';
// #endregion
