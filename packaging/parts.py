"""Prints the Python packages that deskbreak is made of, as JSON; run by the Python they are in."""

from __future__ import annotations

import json
import re
from importlib.metadata import Distribution, PackageNotFoundError, distribution

from libraries import SHARED
from pip._vendor.packaging.requirements import Requirement

TEXT = re.compile(r"(licen[cs]e|copying|notice)[^/]*$", re.IGNORECASE)


def parts() -> dict[str, dict[str, object]]:
    """Deskbreak and everything that it needs here, by its normal name."""
    found: dict[str, dict[str, object]] = {}
    waiting = ["deskbreak"]
    while waiting:
        name = waiting.pop()
        key = re.sub(r"[-_.]+", "-", name).lower()
        if key in found:
            continue
        try:
            part = distribution(name)
        except PackageNotFoundError:
            continue  # a marker that does not hold here
        found[key] = described(part)
        for line in part.requires or ():
            wanted = Requirement(line)
            if wanted.marker is None or wanted.marker.evaluate({"extra": ""}):
                waiting.append(wanted.name)
    found["pyinstaller"] = described(distribution("pyinstaller"))  # the program is its starter
    return found


def described(part: Distribution) -> dict[str, object]:
    """Name, version, licence, the files with its text, and the shared libraries that it brings."""
    texts = [
        str(part.locate_file(file))
        for file in part.files or ()
        if ".dist-info" in str(file) and TEXT.search(str(file))
    ]
    told = part.metadata.json
    return {
        "name": told["name"],
        "version": part.version,
        "licence": told.get("license_expression") or told.get("license") or "",
        "classifiers": [one for one in told.get("classifier", ()) if one.startswith("License")],
        "texts": texts,
        "libraries": [file.name for file in part.files or () if SHARED.search(file.name)],
    }


if __name__ == "__main__":
    print(json.dumps(parts()))
