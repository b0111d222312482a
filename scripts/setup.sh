# Sets a checkout up; read by scripts/run and scripts/test, not run by itself.
#
# Each step first looks whether there is anything to do, so a second run costs a fraction of a second.
# What only root may do is done by root; anybody else is told the one line to run.
# shellcheck shell=sh

VENV=.venv
PYTHON=$VENV/bin/python

# What PySide6, its xcb and its Wayland plugin load; DejaVu comes along as fontconfig's own font.
QT_PACKAGES='libglib2.0-0 libegl1 libgl1 libdbus-1-3 libfontconfig1 libxkbcommon0 libx11-6 libxext6
    libx11-xcb1 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxcb-xkb1
    libxkbcommon-x11-0 libwayland-cursor0 libwayland-egl1'
QT_LIBRARIES='libglib-2.0.so.0 libEGL.so.1 libGL.so.1 libdbus-1.so.3 libfontconfig.so.1
    libxkbcommon.so.0 libX11.so.6 libXext.so.6 libX11-xcb.so.1 libxcb-cursor.so.0 libxcb-icccm.so.4
    libxcb-keysyms.so.1 libxcb-shape.so.0 libxcb-xkb.so.1 libxkbcommon-x11.so.0'

# A real desktop without a screen: X server, window manager, two kinds of tray, notifications.
DESKTOP_PACKAGES='xvfb openbox xfce4-panel trayer dunst dbus at-spi2-core xterm xdotool x11-utils
    x11-xserver-utils imagemagick git'
DESKTOP_PROGRAMS='Xvfb openbox xfce4-panel trayer dunst dbus-daemon xterm xdotool xprop xwininfo
    xrandr import git'
# Other desktops that run without a screen, and what they tell: compositors, GNOME's settings, sound;
# and what judges the files for desktops and shells.
# Where one is missing, the tests that need it are skipped.
MORE_PACKAGES='kwin-wayland mutter pulseaudio pulseaudio-utils dconf-gsettings-backend
    gsettings-desktop-schemas libglib2.0-bin alsa-utils speech-dispatcher
    speech-dispatcher-espeak-ng libxss1 desktop-file-utils appstream strace zsh fish shellcheck
    mandoc man-db'

say() {
    printf '%s\n' "$*" >&2
}

fail() {
    say "$@"
    exit 1
}

is_debian() {
    command -v dpkg-query >/dev/null && command -v apt-get >/dev/null
}

# Prints those of the named packages that are not installed, neither by name nor as a provided one
# (Ubuntu's libglib2.0-0t64 provides libglib2.0-0).
missing_packages() {
    installed=$(dpkg-query -W -f='${db:Status-Status} ${Package}, ${Provides}\n' |
        sed -e '/^installed /!d' -e 's/^installed //' -e 's/([^)]*)//g' -e 's/,/ /g' | tr '\n' ' ')
    for package in "$@"; do
        case " $installed " in
        *" $package "*) ;;
        *) printf '%s ' "$package" ;;
        esac
    done
}

# Installs what is missing of the named Debian packages, or says how.
need_packages() {
    missing=$(missing_packages "$@")
    missing=${missing% }
    [ -n "$missing" ] || return 0
    say "Missing system packages: $missing"
    [ "$(id -u)" = 0 ] || fail "Run this once, then start again:
    sudo apt-get update && sudo apt-get install -y --no-install-recommends $missing"
    say "Installing them"
    log=$(mktemp)
    export DEBIAN_FRONTEND=noninteractive
    # shellcheck disable=SC2086  # a list of words
    if ! { apt-get update -qq &&
        apt-get install -y -qq --no-install-recommends $missing; } </dev/null >"$log" 2>&1; then
        cat "$log" >&2
        fail "apt-get could not install them."
    fi
    rm -f "$log"
}

# Installs what is missing of packages that tests can do without, where that is allowed.
want_packages() {
    missing=$(missing_packages "$@")
    [ -n "$missing" ] || return 0
    if [ "$(id -u)" != 0 ] || ! (need_packages "$@"); then
        say "Tests that need ${missing% } will be skipped."
    fi
}

# Names the shared libraries that the loader does not know, where no dpkg can be asked.
need_libraries() {
    known=$(PATH=$PATH:/sbin:/usr/sbin ldconfig -p 2>/dev/null) || return 0
    missing=
    for library in "$@"; do
        case $known in
        *"$library "*) ;;
        *) missing="$missing $library" ;;
        esac
    done
    [ -z "$missing" ] || fail "Missing system libraries:$missing
Install the packages of your distribution that hold them, then start again."
}

need_programs() {
    missing=
    for program in "$@"; do
        command -v "$program" >/dev/null || missing="$missing $program"
    done
    [ -z "$missing" ] || fail "Missing programs:$missing
Install them with your package manager, then start again."
}

# Prints a Python that is new enough and can make virtual environments, if there is one.
find_python() {
    for candidate in python3 python3.14 python3.13 python3.12 python3.11; do
        if "$candidate" -c 'import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 11))' \
            2>/dev/null; then
            command -v "$candidate"
            return 0
        fi
    done
    return 1
}

# Prints the packages that bring a Python, where none is there yet.
python_packages() {
    [ -x $PYTHON ] || find_python >/dev/null || printf 'python3 python3-venv'
}

need_python() {
    find_python >/dev/null && return 0
    is_debian && need_packages python3.11 python3.11-venv # Ubuntu 22.04: its python3 is 3.10
    find_python >/dev/null || fail "deskbreak needs Python 3.11 or newer with venv and ensurepip."
}

# Makes .venv and installs the checkout into it; "dev" adds the tools of the tests.
need_venv() {
    if ! "$PYTHON" -c '' 2>/dev/null || [ "$(cat $VENV/checkout 2>/dev/null)" != "$PWD" ]; then
        need_python
        say "Making $VENV"
        rm -rf $VENV
        "$(find_python)" -m venv $VENV
        printf '%s\n' "$PWD" >$VENV/checkout
    fi
    wanted=$(cksum <pyproject.toml)
    stamp=$VENV/installed${1:+-$1}
    [ "$(cat "$stamp" 2>/dev/null)" != "$wanted" ] || return 0
    say "Installing deskbreak${1:+ and its $1 tools} into $VENV"
    export PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_INPUT=1 PIP_ROOT_USER_ACTION=ignore
    if [ -n "${1:-}" ]; then
        "$PYTHON" -m pip install -qq --upgrade 'pip>=25.1' # the first that knows --group
        "$PYTHON" -m pip install -qq --editable . --group "$1"
    else
        "$PYTHON" -m pip install -qq --editable .
    fi
    printf '%s\n' "$wanted" >"$stamp"
    printf '%s\n' "$wanted" >$VENV/installed # with the tools comes the program
}

# shellcheck disable=SC2046,SC2086  # lists of words
need_qt() {
    if is_debian; then need_packages $QT_PACKAGES $(python_packages); else need_libraries $QT_LIBRARIES; fi
}

# shellcheck disable=SC2046,SC2086
need_desktop() {
    if is_debian; then
        need_packages $QT_PACKAGES $DESKTOP_PACKAGES $(python_packages)
        want_packages $MORE_PACKAGES
    else
        need_libraries $QT_LIBRARIES
        need_programs $DESKTOP_PROGRAMS
    fi
}
