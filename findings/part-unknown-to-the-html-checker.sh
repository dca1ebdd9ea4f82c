#!/usr/bin/env bash
# One would guess: the W3C's own HTML checker knows the attribute that CSS Shadow Parts defines for every element, as it knows `slot`.
# What happens: `part` and `exportparts` are errors ("not allowed on element ... at this point"), in a page that is right otherwise; `slot`
#   is taken.
# Why a user of this field cares: ministries hold pages against this checker. A web component whose tree is drawn ahead, on a server, stands in the
#   page's own HTML, and each part that a partner may style counts as an error of the page.
# Reference: https://drafts.csswg.org/css-shadow-parts/#part-attr and https://github.com/validator/validator
# Needs Java 11 or newer (Debian: default-jre-headless).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts vnu-jar@26.9.27
page() {
  printf '<!doctype html>\n<html lang="en">\n<head><meta charset="utf-8"><title>A page</title></head>\n<body><p %s>Call us.</p></body>\n</html>\n' "$1" >page.html
  java -jar node_modules/vnu-jar/build/dist/vnu.jar --format json page.html 2>&1 | node -e '
    const { messages } = JSON.parse(require("fs").readFileSync(0));
    console.log(messages.filter(({ type }) => type === "error").map(({ message }) => message).join("; ") || "no error");' || true
}
slot=$(page 'slot="promise"')
part=$(page 'part="number"')
exported=$(page 'exportparts="number"')
echo "vnu-jar 26.9.27, $(java -version 2>&1 | head -1)"
echo "slot:        $slot"
echo "part:        $part"
echo "exportparts: $exported"
if [[ $slot != 'no error' || $part != *not\ allowed* || $exported != *not\ allowed* ]]; then
  echo 'This has changed: the checker knows the attributes of CSS Shadow Parts now.' >&2
  exit 1
fi
