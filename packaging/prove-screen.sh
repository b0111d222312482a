#!/bin/sh
# Starts the installed deskbreak on a virtual screen, waits to be prompted, starts the session and ends.
set -eu
profile=/root/profile
mkdir -p $profile /tmp/runtime
chmod 700 /tmp/runtime
export XDG_RUNTIME_DIR=/tmp/runtime DISPLAY=:7
# At this speed the countdown of a prompt, after which a session begins by itself, leaves ten seconds to answer.
fast=12
printf '[breaks]\ninterval = 15\nprompt = 120\ntyping_pause = 0\n' >$profile/settings.toml
Xvfb $DISPLAY -screen 0 1366x768x24 -nolisten tcp 2>/tmp/xvfb.log &
screen=$!
trap 'kill $screen 2>/dev/null || true' EXIT

until_so() { # what, seconds, command …
    what=$1 left=$(($2 * 5))
    shift 2
    until "$@" >/dev/null 2>&1; do
        left=$((left - 1))
        [ $left -gt 0 ] || { echo "It never came to this: $what" >&2; cat /tmp/deskbreak.log >&2; exit 1; }
        sleep 0.2
    done
    echo "seen: $what"
}
until_so 'the screen' 20 xdpyinfo
openbox 2>/dev/null &
dbus-run-session -- deskbreak --profile $profile --fast $fast 2>/tmp/deskbreak.log &
deskbreak=$!
state() { deskbreak --profile $profile status --json | grep -q "\"state\": \"$1\""; }
until_so 'it waits in the tray or without one' 30 deskbreak --profile $profile status
keep_typing_until() { # the person must be at the desk: move the pointer now and then
    left=600
    until state "$1"; do
        xdotool mousemove_relative -- 3 1 mousemove_relative -- -3 -1
        left=$((left - 1))
        [ $left -gt 0 ] || { echo "It never came to $1." >&2; cat /tmp/deskbreak.log >&2; exit 1; }
        sleep 0.2
    done
    echo "seen: $1"
}
keep_typing_until prompting
import -window root /tmp/prompt.png
until_so 'a session was started' 10 deskbreak --profile $profile start
until_so 'the session runs' 20 state session
sleep 3 # a window that has just come takes no keys, which were meant for another
import -window root /tmp/safety.png
xdotool key space # "I understand", which is said before the first session alone
sleep 3
import -window root /tmp/guide.png
until_so 'the backup of the day' 30 sh -c "ls $profile/backups/*.db"
deskbreak --profile $profile quit
wait $deskbreak || { echo "It ended with $?." >&2; exit 1; }
echo 'seen: it ended by itself, with 0'
if grep -E 'Traceback|ERROR|CRITICAL' /tmp/deskbreak.log; then exit 1; fi
deskbreak --profile $profile why | tail -n 4
