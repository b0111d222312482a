#!/bin/sh
# Builds the packages in a fresh Debian, and tries them in another fresh one that has nothing else.
#
#     sudo packaging/prove.sh [DIR]       DIR, for some 3 GB, is build/prove by default
#
# Needs debootstrap and root. The Debian that is bootstrapped is $SUITE (bookworm), from the mirror that this
# machine's apt uses; on a system that is no Debian, $MIRROR has to name one. In the first root the committed
# tree is built with Debian's own Python. In the second the package is installed with what it declares and not one
# library more, started on a virtual screen, prompted, answered, ended, removed and purged. The packages end up in
# dist/.
set -eu
cd "$(dirname "$0")/.."
suite=${SUITE:-bookworm}
place=${1:-$PWD/build/prove}
top=$PWD

[ "$(id -u)" = 0 ] || { echo "Run this as root: it bootstraps a Debian." >&2; exit 1; }
command -v debootstrap >/dev/null || { echo "Install debootstrap first." >&2; exit 1; }
# What is mounted below is gone with this namespace, however the script ends.
if [ -z "${DESKBREAK_PROVES:-}" ]; then
    export DESKBREAK_PROVES=1
    exec unshare --mount --propagation private -- "$0" "$@"
fi
if [ -z "${MIRROR:-}" ] && ! grep -qx 'ID=debian' /etc/os-release; then
    echo "This is no Debian: name a mirror of one in MIRROR." >&2
    exit 1
fi
# shellcheck disable=SC2016  # apt's own placeholder
mirror=${MIRROR:-$(apt-get indextargets --format '$(SITE)' | grep -v security | head -n 1)}
mkdir -p "$place" dist
step() { printf '\n== %s (%s s)\n' "$*" $(($(date +%s) - began)); }
began=$(date +%s)

# A root of its own, with what reaches the network as this machine does.
fresh() {
    rm -rf "${place:?}/$1"
    cp -a "$place/base" "$place/$1"
    mount -t proc proc "$place/$1/proc"
    mount --rbind /dev "$place/$1/dev"
}
inside() {
    root=$place/$1
    shift
    chroot "$root" env -i HOME=/root LANG=C.UTF-8 TERM=dumb DEBIAN_FRONTEND=noninteractive \
        PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin PIP_CERT="${PIP_CERT:-}" \
        SSL_CERT_FILE="${SSL_CERT_FILE:-}" SOURCE_DATE_EPOCH="$(git -C "$top" log -1 --format=%ct)" "$@"
}

if [ ! -e "$place/base/etc/debian_version" ]; then
    step "a fresh $suite"
    debootstrap --variant=minbase --include=ca-certificates "$suite" "$place/base" "$mirror" >"$place/bootstrap.log" 2>&1 ||
        { tail -n 20 "$place/bootstrap.log" >&2; exit 1; }
    for file in /etc/apt/apt.conf.d/99* /etc/resolv.conf /etc/ssl/certs/ca-certificates.crt; do
        if [ -f "$file" ]; then cp -L "$file" "$place/base$file"; fi
    done
    chroot "$place/base" apt-get update -qq
fi

step 'build: system packages'
fresh builder
inside builder sh -c 'apt-get install -y -qq --no-install-recommends python3 python3-venv libpython3.11 binutils dpkg-dev \
    file git lintian desktop-file-utils appstream man-db \
    libglib2.0-0 libegl1 libgl1 libdbus-1-3 libfontconfig1 libxkbcommon0 libx11-6 libxext6 libx11-xcb1 \
    libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxcb-xkb1 libxkbcommon-x11-0 \
    libwayland-cursor0 libwayland-egl1 libgssapi-krb5-2 >/dev/null'
step 'build: everything, from the committed tree'
mkdir "$place/builder/src"
git archive HEAD | tar -x -C "$place/builder/src"
inside builder sh -c 'cd /src && python3 packaging/build.py all'
cp "$place"/builder/src/dist/* dist/
step 'build: lintian'
inside builder sh -c 'cd /src/dist && lintian --allow-root --fail-on error --tag-display-limit 0 ./*.deb && echo "lintian: no errors"'

step 'install: in a Debian that has nothing else'
fresh target
cp "$place"/builder/src/dist/*.deb "$place/target/tmp/"
inside target sh -c 'apt-get install -y -qq --no-install-recommends /tmp/*.deb >/dev/null && dpkg -s deskbreak | grep -E "^(Version|Installed-Size|Status)"'
inside target sh -c 'deskbreak --version && deskbreak exercises list | wc -l && deskbreak doctor | head -n 5'
echo 'libraries that the loader does not find (none is right):'
inside target sh -c 'find /opt/deskbreak -name "*.so*" -type f -exec env LD_LIBRARY_PATH=/opt/deskbreak/_internal:/opt/deskbreak/_internal/PySide6/Qt/lib ldd {} + 2>/dev/null | grep "not found" | sort -u'

step 'run: on a virtual screen'
inside target sh -c 'apt-get install -y -qq --no-install-recommends xvfb openbox dbus dbus-x11 xdotool x11-utils imagemagick fonts-dejavu-core >/dev/null'
cp packaging/prove-screen.sh "$place/target/tmp/"
inside target sh /tmp/prove-screen.sh
for picture in prompt safety guide; do
    cp "$place/target/tmp/$picture.png" "$place/"
    echo "a picture of it: $place/$picture.png"
done

step 'remove, install again and purge: the data stays'
inside target sh -c 'apt-get remove -y -qq deskbreak >/dev/null && test ! -e /opt/deskbreak && test ! -e /usr/bin/deskbreak &&
    apt-get install -y -qq --no-install-recommends /tmp/*.deb >/dev/null && deskbreak --profile /root/profile streak &&
    apt-get purge -y -qq deskbreak >/dev/null && test -s /root/profile/history.db'
left=$(inside target find / -xdev -name '*deskbreak*' -not -path '/proc/*' -not -path '/tmp/*' -not -path '/root/*')
[ -z "$left" ] || { echo "This is left of it: $left" >&2; exit 1; }
echo 'nothing of it is left but the data in its profile'
step 'done'
ls -l dist
