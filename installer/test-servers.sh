#!/bin/sh
# Installs what tests/servers and the share's contract are tested against: Samba, what mounts it through
# FUSE, networks with a lossy line, CUPS, LibreOffice and Ceph's S3 gateway. As root, or through sudo where
# that works without asking; else says what to install.
set -eu
wanted="samba samba-common-bin radosgw ceph-mon ceph-osd cups cups-client cups-filters libreoffice-writer-nogui
iproute2 gvfs-fuse gvfs-backends libglib2.0-bin dbus-daemon"
command -v dpkg-query >/dev/null 2>&1 || exit 0
missing=""
for package in $wanted; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q "ok installed" || missing="$missing $package"
done
[ -n "$missing" ] || exit 0
if [ "$(id -u)" = 0 ]; then
    run=""
elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
    run="sudo"
else
    echo "Please install these packages first:$missing" >&2
    exit 1
fi
echo "Installing test servers:$missing"
export DEBIAN_FRONTEND=noninteractive
# Nothing of them is to start by itself: the tests start their own, in folders of their own.
if [ ! -e /usr/sbin/policy-rc.d ]; then
    printf '#!/bin/sh\nexit 101\n' | $run tee /usr/sbin/policy-rc.d >/dev/null
    $run chmod 755 /usr/sbin/policy-rc.d
    trap '$run rm -f /usr/sbin/policy-rc.d' EXIT
fi
$run apt-get update -qq
# shellcheck disable=SC2086 # a list of words
$run apt-get install -y -qq --no-install-recommends $missing >/dev/null
