#!/usr/bin/env bash
# One would guess: `npm sbom --omit dev` of a workspace lists what somebody installs with its packages, as `npm ls --omit dev` prints it.
# What happens: a package that a tool of the developers needs as well is left out, although a published package depends on it. With a renderer for servers
#   among the tools, which asks for lit, the list for release holds neither lit nor what lit brings; without that tool all of it is there. `npm ls --omit dev`
#   prints lit both times, and nothing warns.
# Why a user of this field cares: a ministry takes the list of parts (SBOM) to learn whether a hole that was just found concerns its pages. A kit of web
#   components whose list has no Lit would be called safe on the day that Lit is not.
# Reference: https://docs.npmjs.com/cli/v11/commands/npm-sbom#omit and https://github.com/npm/cli/issues/7909
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
mkdir -p npm kit/packages/card
(cd npm && npm init --yes >/dev/null && npm install --silent --no-audit --no-fund --ignore-scripts npm@11.19.1)
npm=("node" "$folder/npm/node_modules/npm/bin/npm-cli.js")
cd kit
echo '{ "name": "card", "version": "1.0.0", "dependencies": { "lit": "3.3.3" } }' >packages/card/package.json
# $1: tools of the developers, as JSON
parts() {
  rm -rf node_modules package-lock.json
  echo "{ \"name\": \"kit\", \"version\": \"1.0.0\", \"private\": true, \"workspaces\": [\"packages/*\"], \"devDependencies\": $1 }" >package.json
  "${npm[@]}" install --silent --no-audit --no-fund --ignore-scripts
  "${npm[@]}" sbom --sbom-format cyclonedx --omit dev |
    node -e 'const { components } = JSON.parse(require("fs").readFileSync(0)); console.log(components.map(({ name }) => name).sort().join(" "))'
}
without=$(parts '{}')
with=$(parts '{ "@lit-labs/ssr": "4.1.0" }')
listed=$("${npm[@]}" ls --omit dev --all --parseable | sed 's#.*/node_modules/##' | grep -x lit || true)
echo "npm $("${npm[@]}" --version), lit 3.3.3, @lit-labs/ssr 4.1.0, Node $(node --version)"
echo "npm sbom --omit dev, no tools:               $without"
echo "npm sbom --omit dev, a tool that needs lit:  $with"
echo "npm ls --omit dev, a tool that needs lit:    $listed"
if [[ $without != *" lit "* || $with == *lit* || $listed != lit ]]; then
  echo 'This has changed: what a tool shares is listed now, or npm ls leaves it out as well.' >&2
  exit 1
fi
