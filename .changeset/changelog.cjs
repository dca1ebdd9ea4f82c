/**
 * How a change reads in a CHANGELOG: as its author has written it, and nothing else. That a package also got the new version of another one
 * is for the machine, and stands in package.json. CommonJS, since changesets asks for it by `require`.
 * @type {import('@changesets/types').ChangelogFunctions}
 */
module.exports = {
  getReleaseLine: async ({ summary }) => {
    const [first = '', ...others] = summary.trim().split('\n');
    return [`- ${first}`, ...others.map((line) => line && `  ${line}`)].join('\n');
  },
  getDependencyReleaseLine: async () => '',
};
