#!/bin/sh
# Installs what Qt and the tests need of a Debian system, where it is missing. Does nothing else.
# As root it installs; as another user it uses sudo where that works without asking, else it says
# what to install and goes on.
set -eu
wanted="python3-venv libglib2.0-0 libegl1 libgl1 libdbus-1-3 libfontconfig1 libxkbcommon0 libxcb-cursor0 \
libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxkbcommon-x11-0 libcups2 xvfb xauth"
command -v dpkg-query >/dev/null 2>&1 || exit 0
missing=""
for package in $wanted; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q "ok installed" && continue
    # Debian 13 and Ubuntu 24.04 have renamed some of them.
    dpkg-query -W -f='${Status}' "${package}t64" 2>/dev/null | grep -q "ok installed" && continue
    missing="$missing $package"
done
[ -n "$missing" ] || exit 0
if [ "$(id -u)" = 0 ]; then
    run=""
elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
    run="sudo"
else
    echo "Please install these packages first:$missing" >&2
    exit 0
fi
echo "Installing system packages:$missing"
export DEBIAN_FRONTEND=noninteractive
$run apt-get update -qq
# shellcheck disable=SC2086 # a list of words
$run apt-get install -y -qq --no-install-recommends $missing >/dev/null
