"""Writes what the licences of everything in the frozen build ask for, and its bill of materials.

`NOTICES.txt` has the licence of every part, `licences/` the long texts, and `sbom.cdx.json` is a
CycloneDX bill of materials. A part without a licence text ends the build.
"""

from __future__ import annotations

import json
import re
import shutil
import sys
from pathlib import Path

from place import HERE, WORK, output, run, version

LICENCES = HERE / "licences"

OF_QT = {"pyside6-essentials", "shiboken6"}


def write(python: Path, frozen: Path) -> None:
    """Put the notices, the licence texts and the bill of materials into the frozen build."""
    parts = json.loads(output(python, HERE / "parts.py"))
    home = frozen / "licences"
    home.mkdir(exist_ok=True)
    for text in sorted(LICENCES.iterdir()):
        shutil.copy2(text, home)
    qt = parts["pyside6-essentials"]["version"]
    sections = [
        _own(),
        (LICENCES / "Qt.txt").read_text(encoding="utf-8").format(version=qt),
        _python(python),
    ]
    sections += [_part(part) for key, part in sorted(parts.items()) if key not in OF_QT]
    sections += _system_libraries(frozen)
    rule = "\n" + "=" * 98 + "\n\n"
    (frozen / "NOTICES.txt").write_text(rule.join(sections), encoding="utf-8")
    _bill_of_materials(python, frozen, set(parts))


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


def _part(part: dict[str, object]) -> str:
    """The notice of one Python package."""
    texts = part["texts"]
    head = f"{part['name']} {part['version']}\n"
    if isinstance(texts, list) and texts:
        bodies = [Path(text).read_text(encoding="utf-8", errors="replace") for text in texts]
        return "\n".join([head, *bodies])
    return sys.exit(f"{part['name']} brings no licence text; packaging/notices.py has to know it.")


def _system_libraries(frozen: Path) -> list[str]:
    """The notices of libraries that were taken along from a Debian system."""
    if sys.platform != "linux" or shutil.which("dpkg-query") is None:
        return []
    owners: dict[str, list[str]] = {}
    for file in sorted((frozen / "_internal").glob("*.so*")):
        if file.is_symlink():
            continue
        owner = _owner(file.name)
        if owner:
            owners.setdefault(owner, []).append(file.name)
    sections = []
    for owner, files in sorted(owners.items()):
        text = Path(f"/usr/share/doc/{owner}/copyright")
        if not text.exists():
            sys.exit(f"There is no licence text of {owner} on this machine.")
        body = text.read_text(encoding="utf-8", errors="replace")
        sections.append(f"{', '.join(files)}, of the Debian package {owner}\n\n{body}")
    return sections


def _owner(library: str) -> str:
    """The Debian package that a library came from, or ""."""
    try:
        found = output("dpkg-query", "-S", f"*/{library}")
    except Exception:  # noqa: BLE001 - not of a package: it came with a wheel
        return ""
    return re.split(r"[:,]", found.splitlines()[0])[0]


def _bill_of_materials(python: Path, frozen: Path, parts: set[str]) -> None:
    """Write what the frozen build is made of, without the tools that made it."""
    made = WORK / "sbom.json"
    run(python, "-m", "cyclonedx_py", "environment", "--of", "JSON", "-o", made, python)
    bill = json.loads(made.read_text(encoding="utf-8"))
    kept = [one for one in bill["components"] if _key(one["name"]) in parts]
    for file in sorted((frozen / "_internal").glob("*.so*")):
        owner = "" if file.is_symlink() else _owner(file.name)
        if owner:
            release = output("dpkg-query", "-W", "-f=${Version}", owner)
            kept.append(
                {
                    "type": "library",
                    "name": owner,
                    "version": release,
                    "bom-ref": f"deb-{file.name}",
                    "purl": f"pkg:deb/debian/{owner}@{release}",
                }
            )
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
