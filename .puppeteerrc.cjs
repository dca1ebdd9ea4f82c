// The test runner drives browsers that are installed already; puppeteer must not download its own.
module.exports = { skipDownload: true };
