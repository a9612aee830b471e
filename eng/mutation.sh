#!/usr/bin/env bash
# The mutation score of a room, by Stryker.NET over the room's own tests: eng/mutation.sh money|calendars|quote
# It works on a clone of the last commit elsewhere, so that nothing here is touched; the report goes to artifacts/mutation.
set -euo pipefail
cd "$(dirname "$0")/.."
case "${1:-}" in
  money) mutate=('**/Money/*.cs') tests='Money/**/*.cs' ;;
  calendars) mutate=('**/Calendars/*.cs') tests='Calendars/**/*.cs' ;;
  quote) mutate=('**/Decisions/Quote*.cs') tests='Decisions/Quote*.cs;Decisions/A*.cs;Decisions/FeeRuleTests.cs;Decisions/ResolutionTests.cs' ;;
  *) echo "usage: eng/mutation.sh money|calendars|quote" >&2; exit 2 ;;
esac
tools=$PWD/artifacts/tools
[ -x "$tools/dotnet-stryker" ] || dotnet tool install dotnet-stryker --version 5.1.0 --tool-path "$tools"
report=$PWD/artifacts/mutation/$1
clone=$(mktemp -d)
trap 'rm -rf "$clone"' EXIT
git clone --quiet . "$clone"
cd "$clone/tests/RefundKit.Tests"
arguments=(--project RefundKit.csproj --test-runner mtp --concurrency 2 --reporter cleartext --reporter json --output "$report")
for glob in "${mutate[@]}"; do arguments+=(--mutate "$glob"); done
TestedRooms=$tests "$tools/dotnet-stryker" "${arguments[@]}"
