#!/usr/bin/env bash
# Uploads a release of the provider to the private registry of an organisation in HCP Terraform:
#   TFE_TOKEN=... upload.sh ORGANISATION KEY_ID FOLDER
# FOLDER holds the zips of the release, its SHA256SUMS and their signature, and KEY_ID is what HCP Terraform has called the
# public key of that signature. TFE_ADDRESS may name a Terraform Enterprise. It needs curl and jq.
set -euo pipefail
: "${TFE_TOKEN:?a token of a team that manages the private registry}"
organisation=${1:?the organisation} key=${2:?the id of the key} folder=${3:?the folder of the release}
address=${TFE_ADDRESS:-https://app.terraform.io}
providers=$address/api/v2/organizations/$organisation/registry-providers
versions=$providers/private/$organisation/tagsync/versions

# Asks, and prints the answer; if the request fails, then as an error, for it says why.
ask() {
  local answer
  answer=$(curl --silent --show-error --fail-with-body "$@") || { printf '%s\n' "$answer" >&2; return 1; }
  printf '%s' "$answer"
}

# Prints the token's header as a file for curl, which keeps it out of the list of processes.
token() {
  printf 'header = "Authorization: Bearer %s"\n' "$TFE_TOKEN"
}

# Sends a document, and prints the answer.
post() {
  ask --config <(token) --header 'Content-Type: application/vnd.api+json' --data "$2" "$1"
}

# Uploads a file to the address that stands in an answer under a name.
put() {
  local link
  link=$(jq -er --arg link "$2" '.data.links[$link]' <<< "$1")
  ask --upload-file "$3" "$link" > /dev/null
}

document() {
  jq -cn --arg type "$1" --argjson attributes "$2" '{data: {type: $type, attributes: $attributes}}'
}

sums=$(echo "$folder"/terraform-provider-tagsync_*_SHA256SUMS)
version=${sums##*tagsync_}
version=${version%_SHA256SUMS}

complete=true
while read -r file; do
  [ -f "$file" ] || { echo "$file is missing" >&2; complete=false; }
done < <(printf '%s\n' "$sums" "$sums.sig"; [ ! -f "$sums" ] || sed -n "s|^[0-9a-f]*  \(.*\.zip\)$|$folder/\1|p" "$sums")
$complete

known=$(curl --silent --show-error --output /dev/null --write-out '%{http_code}' --config <(token) "$versions")
if [ "$known" = 404 ]; then
  post "$providers" "$(document registry-providers \
    "$(jq -cn --arg namespace "$organisation" '{name: "tagsync", namespace: $namespace, "registry-name": "private"}')")" > /dev/null
fi

trap 'echo "Version $version is not complete. Delete what there is of it, in the registry or with DELETE" \
  "$versions/$version, and start again: a version cannot be made twice." >&2' ERR
made=$(post "$versions" "$(document registry-provider-versions \
  "$(jq -cn --arg version "$version" --arg key "$key" '{version: $version, "key-id": $key, protocols: ["6.0"]}')")")
put "$made" shasums-upload "$sums"
put "$made" shasums-sig-upload "$sums.sig"

while read -r sum file; do
  [[ $file =~ _([a-z]+)_([a-z0-9]+)\.zip$ ]] || continue
  made=$(post "$versions/$version/platforms" "$(document registry-provider-version-platforms \
    "$(jq -cn --arg os "${BASH_REMATCH[1]}" --arg arch "${BASH_REMATCH[2]}" --arg sum "$sum" --arg file "$file" \
      '{os: $os, arch: $arch, shasum: $sum, filename: $file}')")")
  put "$made" provider-binary-upload "$folder/$file"
  echo "$file"
done < "$sums"
