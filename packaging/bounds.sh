#!/bin/sh
# Tests deskbreak against the lowest or the newest versions that pyproject.toml admits.
#
#     packaging/bounds.sh lowest | newest
#
# In a new virtual environment below build/bounds, with the tools of the tests at their newest.
set -eu
cd "$(dirname "$0")/.."
which=${1:-}
case $which in lowest | newest) ;; *) echo "Usage: packaging/bounds.sh lowest | newest" >&2; exit 2 ;; esac
home=build/bounds/$which
rm -rf "$home"
mkdir -p build/bounds
python3 -m venv "$home"
python=$home/bin/python
"$python" -m pip install -q --upgrade 'pip>=25.1'
: >"$home/constraints.txt"
if [ "$which" = lowest ]; then
    # The lower bound of every dependency, where its marker holds here, as a pin.
    "$python" - >"$home/constraints.txt" <<'PYTHON'
import tomllib

from pip._vendor.packaging.requirements import Requirement

with open("pyproject.toml", "rb") as file:
    wanted = tomllib.load(file)["project"]["dependencies"]
for line in map(Requirement, wanted):
    if line.marker is None or line.marker.evaluate():
        for bound in line.specifier:
            if bound.operator == ">=":
                print(f"{line.name}=={bound.version}")
PYTHON
fi
"$python" -m pip install -q --editable . --group dev --constraint "$home/constraints.txt"
"$python" -m pip list --format=freeze | grep -iE '^(pyside|shiboken|apscheduler|jeepney|pywayland|python-xlib|lz4|msgspec|platformdirs|tomlkit)'
QT_QPA_PLATFORM=offscreen exec "$python" -m pytest -q --ignore=tests/desktop
