"""The bundle of macOS, as PyInstaller's recipe describes it, and how it is signed."""

from __future__ import annotations

import ast
import plistlib
import re
from pathlib import Path
from typing import Any

from deskbreak.system.autostart_macos import LABEL

ROOT = Path(__file__).resolve().parents[2]
MACOS = ROOT / "packaging" / "macos"
RECIPE = ast.parse((ROOT / "packaging" / "frozen" / "deskbreak.spec").read_text(encoding="utf-8"))
RELEASE = "1.2.3"


def bundle() -> dict[str, Any]:
    """The words of the BUNDLE in the recipe, where the installed deskbreak is version 1.2.3."""
    (call,) = (
        node
        for node in ast.walk(RECIPE)
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "BUNDLE"
    )
    words = {word.arg: word.value for word in call.keywords if word.arg not in {None, "icon"}}
    known = {"release": RELEASE}
    return {
        str(name): eval(ast.unparse(value), {"__builtins__": {}}, known)  # noqa: S307 - our own
        for name, value in words.items()
    }


def test_the_version_of_the_bundle_is_that_of_the_installed_program() -> None:
    (given,) = (
        ast.unparse(node.value)
        for node in ast.walk(RECIPE)
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "release"
    )

    assert "version('deskbreak')" == given
    assert RELEASE == bundle()["version"]
    assert RELEASE == bundle()["info_plist"]["CFBundleShortVersionString"]


def test_the_bundle_lives_in_the_menu_bar_alone() -> None:
    assert bundle()["info_plist"]["LSUIElement"] is True


def test_the_bundle_and_the_start_at_login_have_one_name() -> None:
    assert LABEL == bundle()["bundle_identifier"]


def test_the_description_of_the_bundle_is_a_property_list() -> None:
    described = bundle()["info_plist"]

    assert described == plistlib.loads(plistlib.dumps(described))


def test_the_bundle_speaks_every_language_of_deskbreak() -> None:
    files = (ROOT / "resources" / "translations").glob("deskbreak_*.ts")
    languages = {file.stem.partition("_")[2] for file in files}

    assert {"en", *languages} == set(bundle()["info_plist"]["CFBundleLocalizations"])


def test_the_bundle_is_signed_with_what_it_needs_and_no_more() -> None:
    """Library validation stays on, and neither debugging nor a device is asked for."""
    granted = plistlib.loads((MACOS / "entitlements.plist").read_bytes())

    assert {"com.apple.security.cs.allow-unsigned-executable-memory": True} == granted


def test_everything_is_signed_for_the_hardened_runtime() -> None:
    script = (MACOS / "build.sh").read_text(encoding="utf-8").replace("\\\n", " ")
    signing = re.findall(r"codesign --force .*", script)
    granting = [line for line in signing if "--entitlements" in line]

    assert 2 == len(signing)
    assert all("--options runtime" in line and "--timestamp" in line for line in signing)
    (bundled,) = granting  # a library gets none
    assert "--entitlements packaging/macos/entitlements.plist" in bundled
    assert bundled.endswith('"$app"')


def test_the_notices_go_with_the_bundle_before_it_is_signed() -> None:
    script = (MACOS / "build.sh").read_text(encoding="utf-8")
    copied = re.search(r'cp -R .*NOTICES\.txt(.|\\\n)*licences "\$app/', script)

    assert copied is not None
    assert copied.end() < script.index("codesign")
