#!/bin/sh
# Tries an installed deskbreak, away from the checkout, and prints sizes and start-up times.
#
#     packaging/prove-installed.sh           the wheel in dist/, in an empty environment
#     packaging/prove-installed.sh PROGRAM   a program that is installed already, such as /opt/deskbreak/deskbreak
#
# Runs --version, doctor, exercises list and the whole desktop test against it. `scripts/test` has set up what the
# desktop test needs. TESTS chooses other tests (tests/desktop).
set -eu
cd "$(dirname "$0")/.."
top=$PWD
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
tests=${TESTS:-tests/desktop}

# The tests alone, so that nothing can be imported from the checkout by mistake.
cp -R tests pyproject.toml "$place"
mkdir "$place/scripts"
python3 -m venv "$place/venv"
python=$place/venv/bin/python
"$python" -m pip install -q --upgrade 'pip>=25.1'
version=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' src/deskbreak/__init__.py)
"$python" -m pip install -q "dist/deskbreak-$version-py3-none-any.whl"
wheel_size=$(du -sm "$place/venv" | cut -f 1)
program=${1:-$place/venv/bin/deskbreak}

cd "$place"
echo "== $program"
"$program" --version
"$program" doctor | head -n 8
"$program" exercises list | wc -l
milliseconds() { # the median of nine runs of a command
    "$python" - "$@" <<'PYTHON'
import statistics, subprocess, sys, time
def once():
    began = time.perf_counter()
    subprocess.run(sys.argv[1:], check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - began
print(round(1000 * statistics.median(once() for _ in range(9))), "ms")
PYTHON
}
printf -- '--version, median of 9: '
milliseconds "$program" --version
printf 'exercises list, median of 9: '
milliseconds "$program" exercises list
echo "the environment of the wheel: $wheel_size MB, of which most is PySide6-Essentials"
(cd "$top" && "$python" -m pip install -q --group dev)
"$python" -c 'import deskbreak; print("tested:", deskbreak.__file__)'
DESKBREAK_PROGRAM=$program "$python" -m pytest -q "$tests"
