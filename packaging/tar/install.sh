#!/bin/sh
# Installs deskbreak for the person who runs this, below ~/.local; no root is needed.
#
#     ./install.sh             installs, or brings an older installation up to date
#     ./install.sh --remove    removes it again; settings and history stay
#
# PREFIX=DIR installs below another folder.
set -eu

prefix=${PREFIX:-$HOME/.local}
here=$(cd "$(dirname "$0")" && pwd)
home=$prefix/lib/deskbreak
launcher=$prefix/bin/deskbreak

fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

# The files below share/, as they are named there.
shared() {
    (cd "$here/share" && find . -type f | sed 's,^\./,,')
}

refresh() {
    if command -v update-desktop-database >/dev/null; then
        update-desktop-database -q "$prefix/share/applications" 2>/dev/null || true
    fi
    if command -v gtk-update-icon-cache >/dev/null; then
        gtk-update-icon-cache -qtf "$prefix/share/icons/hicolor" 2>/dev/null || true
    fi
}

# Only what an earlier run of this script put there is ever removed or replaced.
is_ours() {
    [ -f "$1/_internal/base_library.zip" ] && [ -x "$1/deskbreak" ]
}

remove() {
    if [ -e "$home" ]; then
        is_ours "$home" || fail "$home is no installation of deskbreak; it was left alone."
        rm -rf "$home"
    fi
    if [ -L "$launcher" ] && [ "$(readlink "$launcher")" = "$home/deskbreak" ]; then rm -f "$launcher"; fi
    shared | while read -r file; do rm -f "$prefix/share/$file"; done
    refresh
    echo "deskbreak was removed from $prefix. Your settings and your history are still there."
}

install() {
    [ -x "$here/lib/deskbreak/deskbreak" ] || fail "$here is not complete; unpack the archive again."
    if [ -e "$home" ] && ! is_ours "$home"; then fail "$home exists and is no installation of deskbreak."; fi
    if [ -e "$launcher" ] && [ ! -L "$launcher" ]; then fail "$launcher exists and is not ours; it was left alone."; fi
    mkdir -p "$prefix/lib" "$prefix/bin"
    rm -rf "$home.new"
    cp -R "$here/lib/deskbreak" "$home.new"
    rm -rf "$home"
    mv "$home.new" "$home"
    ln -sf "$home/deskbreak" "$launcher"
    shared | while read -r file; do
        mkdir -p "$prefix/share/$(dirname "$file")"
        case $file in
        *.desktop) sed "s|^\(Try\)\{0,1\}Exec=deskbreak|\1Exec=$launcher|" "$here/share/$file" >"$prefix/share/$file" ;;
        *) cp "$here/share/$file" "$prefix/share/$file" ;;
        esac
    done
    refresh
    "$launcher" --version
    echo "It is in $home; start it with $launcher or from the menu of your desktop."
    case ":$PATH:" in
    *":$prefix/bin:"*) ;;
    *) echo "$prefix/bin is not in your PATH; add it to call deskbreak by its name." ;;
    esac
}

case ${1:-} in
'') install ;;
--remove) remove ;;
*) fail "Usage: ./install.sh [--remove]" ;;
esac
