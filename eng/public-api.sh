#!/usr/bin/env bash
# Writes what the analyzers say is public into PublicAPI.Unshipped.txt of each package project: run it after adding a
# public member, read the diff, and commit both together. Usage: eng/public-api.sh [PROJECT_FOLDER…]
set -euo pipefail
cd "$(dirname "$0")/.."
folders=("$@")
[ ${#folders[@]} -gt 0 ] || mapfile -t folders < <(find src -name PublicAPI.Unshipped.txt -printf '%h\n' | sort)
for folder in "${folders[@]}"; do
  file="$folder/PublicAPI.Unshipped.txt"
  printf '#nullable enable\n' > "$file"
  found=$(mktemp)
  dotnet build "$folder" --no-incremental -p:TreatWarningsAsErrors=false -p:WarningsAsErrors= -clp:NoSummary -nologo 2>&1 |
    grep -oP "warning RS0016: Symbol '\K.*(?=' is not part of the declared public API)" | sort -u > "$found" || true
  LC_ALL=C sort -u "$found" >> "$file"
  rm -f "$found"
  echo "$file: $(($(wc -l < "$file") - 1)) members"
done
