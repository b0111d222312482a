"""Writes what the licences of everything in the frozen build ask for, and its bill of materials.

`NOTICES.txt` has the licence of every part and says whose every shared library is, `licences/` has
the long texts, and `sbom.cdx.json` is a CycloneDX bill of materials. A part without a licence text
ends the build, and so does a library that nobody knows.
"""

from __future__ import annotations

import json
import re
import shutil
import sys
from pathlib import Path
from subprocess import CalledProcessError
from typing import TYPE_CHECKING, Any

import libraries
from place import HERE, WORK, output, run, version

if TYPE_CHECKING:
    from libraries import Owner

LICENCES = HERE / "licences"

LONG = ("GPL-3.0.txt", "LGPL-3.0.txt", "Qt-parts.txt")
"""What is too long for `NOTICES.txt`."""
OF_QT = {"pyside6-essentials", "shiboken6"}


def write(python: Path, frozen: Path) -> None:
    """Put the notices, the licence texts and the bill of materials into the frozen build."""
    parts = json.loads(output(python, HERE / "parts.py"))
    home = frozen / "licences"
    home.mkdir(exist_ok=True)
    for text in LONG:
        shutil.copy2(LICENCES / text, home)
    qt = parts["pyside6-essentials"]["version"]
    sections = [
        _own(),
        (LICENCES / "Qt.txt").read_text(encoding="utf-8").format(version=qt),
        _python(python),
    ]
    owners = _owners(python, frozen, parts)
    sections += [_part(part) for key, part in sorted(parts.items()) if key not in OF_QT]
    sections += _libraries(owners)
    rule = "\n" + "=" * 98 + "\n\n"
    (frozen / "NOTICES.txt").write_text(rule.join(sections), encoding="utf-8")
    _bill_of_materials(python, frozen, set(parts), owners)


def _own() -> str:
    head = f"deskbreak {version()} comes with parts that others made. These are their licences.\n"
    font = (HERE.parent / "resources/fonts/OFL.txt").read_text(encoding="utf-8")
    return f"{head}\n\nThe typeface Inter\n\n{font}"


def _python(python: Path) -> str:
    where = output(python, "-c", "import os; print(os.path.dirname(os.__file__))")
    spot = output(python, "-c", "import sys; print(*sys.version_info[:2], sep='.')")
    for text in (Path(where) / "LICENSE.txt", Path(f"/usr/share/doc/python{spot}/copyright")):
        if text.exists():
            return f"Python {spot}\n\n{text.read_text(encoding='utf-8')}"
    return sys.exit("There is no licence text of Python on this machine.")


def _part(part: dict[str, Any]) -> str:
    """The notice of one Python package."""
    head = f"{part['name']} {part['version']}\n"
    if part["texts"]:
        bodies = [
            Path(text).read_text(encoding="utf-8", errors="replace") for text in part["texts"]
        ]
        return "\n".join([head, *bodies])
    return sys.exit(f"{part['name']} brings no licence text; packaging/notices.py has to know it.")


def _libraries(owners: dict[Owner, list[str]]) -> list[str]:
    """The notices of libraries that no Python package brings, and whose every library is."""
    sections = []
    lines = ["Every shared library of this build, and whose it is\n"]
    for (kind, name), files in owners.items():
        called = name.removesuffix(".txt")
        lines += [f"{file}: {f'{kind}, {called}' if called else kind}" for file in files]
        if kind == "brought along":
            text = (LICENCES / name).read_text(encoding="utf-8")
            sections.append(f"{called}: {', '.join(files)}\n\n{text}")
        elif kind == "Debian":
            sections.append(f"{', '.join(files)}, of the Debian package {name}\n\n{_debian(name)}")
    return [*sections, "\n".join(lines) + "\n"]


def _debian(package: str) -> str:
    text = Path(f"/usr/share/doc/{package}/copyright")
    if not text.exists():
        sys.exit(f"There is no licence text of {package} on this machine.")
    return text.read_text(encoding="utf-8", errors="replace")


def _debian_package(library: str) -> str:
    """The Debian package that a library came from, or ""."""
    if shutil.which("dpkg-query") is None:
        return ""
    try:
        found = output("dpkg-query", "-S", f"*/{library}")
    except CalledProcessError:
        return ""
    return re.split(r"[:,]", found.splitlines()[0])[0]


def _owners(python: Path, frozen: Path, parts: dict[str, dict[str, Any]]) -> dict[Owner, list[str]]:
    """Whose the libraries of the frozen build are."""
    base = Path(output(python, "-c", "import sys; print(sys.base_prefix)"))
    sources = libraries.Sources(
        wheels={name: key for key, part in parts.items() for name in part["libraries"]},
        python=libraries.of_python(base),
        debian=_debian_package,
    )
    return libraries.by_owner(frozen, sources)


def _component(owner: Owner) -> dict[str, str]:
    """A library that is of no Python package, for the bill of materials."""
    if owner.kind == "brought along":
        name = owner.name.removesuffix(".txt")
        return {"type": "library", "name": name, "bom-ref": f"along-{name}"}
    release = output("dpkg-query", "-W", "-f=${Version}", owner.name)
    return {
        "type": "library",
        "name": owner.name,
        "version": release,
        "bom-ref": f"deb-{owner.name}",
        "purl": f"pkg:deb/debian/{owner.name}@{release}",
    }


def _bill_of_materials(
    python: Path, frozen: Path, parts: set[str], owners: dict[Owner, list[str]]
) -> None:
    """Write what the frozen build is made of, without the tools that made it."""
    made = WORK / "sbom.json"
    run(python, "-m", "cyclonedx_py", "environment", "--of", "JSON", "-o", made, python)
    bill = json.loads(made.read_text(encoding="utf-8"))
    kept = [one for one in bill["components"] if _key(one["name"]) in parts]
    kept += [_component(owner) for owner in owners if owner.kind in {"Debian", "brought along"}]
    refs = {one["bom-ref"] for one in kept}
    bill["components"] = kept
    bill["metadata"]["component"] = {
        "type": "application",
        "name": "deskbreak",
        "version": version(),
        "bom-ref": "deskbreak-build",
    }
    bill["dependencies"] = [
        {**one, "dependsOn": [ref for ref in one.get("dependsOn", ()) if ref in refs]}
        for one in bill.get("dependencies", ())
        if one["ref"] in refs
    ]
    target = frozen / "sbom.cdx.json"
    target.write_text(json.dumps(bill, indent=1, sort_keys=True), encoding="utf-8")


def _key(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
