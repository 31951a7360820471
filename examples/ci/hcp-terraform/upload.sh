#!/usr/bin/env bash
# Uploads a release of the provider to the private registry of an organisation in HCP Terraform:
#   TFE_TOKEN=... upload.sh ORGANISATION KEY_ID FOLDER
# FOLDER holds the zips of the release, its SHA256SUMS and their signature, and KEY_ID is what HCP Terraform has called the
# public key of that signature. TFE_ADDRESS may name a Terraform Enterprise.
set -euo pipefail
organisation=${1:?the organisation} key=${2:?the id of the key} folder=${3:?the folder of the release}
address=${TFE_ADDRESS:-https://app.terraform.io}
providers=$address/api/v2/organizations/$organisation/registry-providers
versions=$providers/private/$organisation/tagsync/versions

# Sends a document, and prints the answer. The token stays out of the list of processes.
post() {
  curl --silent --show-error --fail-with-body --config <(printf 'header = "Authorization: Bearer %s"\n' "$TFE_TOKEN") \
    --header 'Content-Type: application/vnd.api+json' --data "$2" "$1"
}

# Uploads a file to the address that stands in an answer under a name.
put() {
  local link
  link=$(jq -er --arg link "$2" '.data.links[$link]' <<< "$1")
  curl --silent --show-error --fail-with-body --output /dev/null --upload-file "$3" "$link"
}

document() {
  jq -cn --arg type "$1" --argjson attributes "$2" '{data: {type: $type, attributes: $attributes}}'
}

sums=$(echo "$folder"/terraform-provider-tagsync_*_SHA256SUMS)
version=${sums##*tagsync_}
version=${version%_SHA256SUMS}

known=$(curl --silent --output /dev/null --write-out '%{http_code}' "$versions" \
  --config <(printf 'header = "Authorization: Bearer %s"\n' "$TFE_TOKEN"))
if [ "$known" = 404 ]; then
  post "$providers" "$(document registry-providers \
    "$(jq -cn --arg namespace "$organisation" '{name: "tagsync", namespace: $namespace, "registry-name": "private"}')")" > /dev/null
fi

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
