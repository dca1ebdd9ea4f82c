#!/usr/bin/env bash
# One would guess: an Arabic word that looks right on a printed sheet is the same word for whoever copies it from the PDF, whatever font drew it.
# What happens: where the font draws lam and alef as one sign, as Noto Sans Arabic and DejaVu Sans do, Chromium writes one sign into the PDF, and
#   pdftotext gives its two letters in the wrong order: "la" (no) becomes "al" (the). Noto Naskh Arabic keeps two signs, and the text stays.
# Why a user of this field cares: a list of helplines is printed to a file and passed on. "Does not report to the police" says the opposite, or
#   nothing, when it is copied into a message or a translator.
# Reference: https://www.w3.org/TR/alreq/#h_ligatures, and ISO 32000-2, 9.10.3 (ToUnicode)
set -euo pipefail
apt-get install --quiet --yes --no-install-recommends chromium=156.0.8078.114-1~deb12u1 poppler-utils=22.12.0-2+deb12u3 \
  fonts-noto-core=20201225-1 fonts-dejavu-core=2.37-6 >/dev/null
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo "$(chromium --version 2>/dev/null), $(pdftotext -v 2>&1 | head -n 1)"
la=$(printf '\u0644\u0627')
al=$(printf '\u0627\u0644')
declare -A copied
for font in 'DejaVu Sans' 'Noto Sans Arabic' 'Noto Naskh Arabic'; do
  printf '<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><p style="font-family:\x27%s\x27">%s</p></html>' "$font" "$la" >page.html
  chromium --headless --no-sandbox --no-pdf-header-footer --user-data-dir="$folder/profile" --print-to-pdf=page.pdf page.html >/dev/null 2>&1
  # The letters alone, in their plain form, without marks of direction.
  copied[$font]=$(pdftotext page.pdf - | tr -d ' \n\f' | LC_ALL=C sed 's/\xe2\x80[\x8e\x8f\xaa-\xae]//g')
  echo "$font: written U+0644 U+0627, copied $(printf '%s' "${copied[$font]}" | iconv -t UTF-16BE | od -An -tx2 --endian=big | tr -s ' ')"
done
[[ ${copied['DejaVu Sans']} == "$al" && ${copied['Noto Sans Arabic']} == "$al" && ${copied['Noto Naskh Arabic']} == "$la" ]] || {
  echo 'This has changed: another font turns the letters round, or none does.' >&2
  exit 1
}
