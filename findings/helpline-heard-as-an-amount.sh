#!/usr/bin/env bash
# One would guess: "116 006", as the European helpline numbers are written, is read aloud as a number to dial, or at least in the same way
#   whatever space stands between its groups.
# What happens: with a plain space eSpeak NG joins the groups in many languages and says one amount ("one hundred and sixteen thousand
#   six"); with a no-break space it says the groups one after the other. In English it never joins them.
# Why a user of this field cares: this voice is in screen readers on Linux, on Android and in NVDA on Windows. Somebody who hears an amount
#   cannot dial it. A no-break space also keeps the groups on one line.
# Reference: https://github.com/espeak-ng/espeak-ng, and ITU-T E.123 on spaces between the groups of a number
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
version=1.51+dfsg-10+deb12u2
apt-get download "espeak-ng=$version" "espeak-ng-data=$version" "libespeak-ng1=$version" libpcaudio0=1.2-2 libsonic0=0.2.0-12 >/dev/null 2>&1
for package in *.deb; do dpkg -x "$package" root; done
libraries=$(dirname "$(find root -name 'libespeak-ng.so.1' | head -n 1)")
data=$(dirname "$(dirname "$(find root -name phontab | head -n 1)")")
say() { LD_LIBRARY_PATH="$libraries" root/usr/bin/espeak-ng --path="$data" -v "$1" -q -x "$2" | tr -s ' \n' ' '; }
echo "espeak-ng $version"
joined=()
for language in bg de en fi fr hu nb nl pl ro sl sv; do
  plain=$(say "$language" '116 006')
  bound=$(say "$language" "$(printf '116\u00a0006')")
  amount=$(say "$language" '116006')
  echo "$language plain:$plain no-break:$bound"
  if [ "$plain" = "$amount" ] && [ "$bound" != "$amount" ]; then joined+=("$language"); fi
done
echo "one amount with a plain space, groups with a no-break space: ${joined[*]}"
[[ " ${joined[*]} " == *' de '* && " ${joined[*]} " == *' fr '* && " ${joined[*]} " != *' en '* ]] || {
  echo 'This has changed: German and French no longer join the groups, or English does.' >&2
  exit 1
}
