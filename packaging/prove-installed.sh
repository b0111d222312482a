#!/bin/sh
# Installs the wheel away from the checkout and tries it there; then sizes and start-up times, side by side.
#
#     packaging/prove-installed.sh           the wheel, made anew, in an environment that has nothing else
#     packaging/prove-installed.sh PROGRAM   a program that is installed already, such as /opt/deskbreak/deskbreak
#
# Runs --version, doctor, exercises list and the whole desktop test against the program. `scripts/test` has set up
# what the desktop test needs. TESTS chooses other tests (tests/desktop). The frozen build stands beside the wheel
# where dist/ has its archive.
set -eu
cd "$(dirname "$0")/.."
top=$PWD
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
tests=${TESTS:-tests/desktop}
version=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' src/deskbreak/__init__.py)
wheel=$top/dist/deskbreak-$version-py3-none-any.whl

python3 packaging/build.py wheel >"$place/build.log" 2>&1 || { cat "$place/build.log" >&2; exit 1; }
grep '^Checking' "$place/build.log"

environment() { # a folder, then what pip installs into it beside the wheel
    python3 -m venv "$place/$1"
    "$place/$1/bin/python" -m pip install -q --upgrade 'pip>=25.1'
    (cd "$top" && folder=$1 && shift && "$place/$folder/bin/python" -m pip install -q "$wheel" "$@")
}
# The program has an environment to itself; the tests have another, without the checkout.
environment program
environment tools --group dev
cp -R tests bench pyproject.toml "$place"
mkdir "$place/scripts" # no script of the checkout, but the name
program=${1:-$place/program/bin/deskbreak}
python=$place/tools/bin/python

cd "$place"
echo "== $program"
"$program" --version
"$program" doctor >doctor.txt
head -n 8 doctor.txt
echo "exercises: $("$program" exercises list | wc -l)"

echo '== sizes and start-up times'
find "$top/dist" -name '*deskbreak*' -printf '%s %f\n' | awk '{ printf "%8.1f MB  %s\n", $1 / 1e6, $2 }'
archive=$(find "$top/dist" -name "deskbreak-$version-linux-*.tar.xz" | head -n 1)
if [ -n "$archive" ]; then
    mkdir frozen
    tar -xf "$archive" -C frozen --strip-components=1
fi
PYTHONPATH=$place "$python" -m bench.starts "wheel=$place/program/bin/deskbreak=$place/program" \
    ${archive:+"frozen=$place/frozen/lib/deskbreak/deskbreak=$place/frozen/lib"}

echo '== tests'
"$python" -c 'import deskbreak; print("imported:", deskbreak.__file__)'
DESKBREAK_PROGRAM=$program "$python" -m pytest -q "$tests"
