import '@blind-betting/embed';
