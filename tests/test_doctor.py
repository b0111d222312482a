"""What `deskbreak doctor` says of a desktop; the real one is in tests/desktop."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from deskbreak import __version__
from deskbreak.data.profile import Profile
from deskbreak.doctor.examination import Examination, _lately
from deskbreak.doctor.report import as_object, consequence, in_words
from deskbreak.domain.settings import Settings
from deskbreak.ports import Finding

EXAMINED = Examination(
    versions={"system": "Debian 12", "python": "3.11.2", "qt": "6.9.0", "pyside": "6.9.0"},
    session={"type": "x11", "desktop": "XFCE", "qt_platform": "xcb"},
    findings=(
        Finding("idle", "Mutter", works=False, text="does not run here"),
        Finding("idle", "XSync", works=True, text="input within the last 60 s"),
        Finding("absence", "wall clock timer", works=True, text="tells when the clock is set"),
        Finding("screens", "one", works=True, text="1280 x 800 at 0,0"),
    ),
    idle=timedelta(seconds=12),
    notices=("settings.toml: $.breaks.interval: expected int >= 15; 30 is used.",),
    paths={"settings": "settings.toml"},
)


def test_the_words_begin_with_the_versions_and_what_is_wrong() -> None:
    assert [
        f"deskbreak {__version__} on Debian 12",
        "Python 3.11.2, Qt 6.9.0, PySide6 6.9.0",
        "session x11, desktop XFCE, Qt on xcb",
        "! settings.toml: $.breaks.interval: expected int >= 15; 30 is used.",
    ] == in_words(EXAMINED).splitlines()[:4]


def test_what_works_stands_before_what_is_refused_and_why() -> None:
    lines = in_words(EXAMINED).splitlines()
    start = lines.index("Idle time: time away from keyboard and mouse is noticed")

    assert [
        "  no input for 12 s now",
        "  + XSync: input within the last 60 s",
        "  - Mutter: does not run here",
    ] == lines[start + 1 : start + 4]


def test_a_port_without_a_backend_says_what_that_means() -> None:
    none = Finding("idle", "none", works=True, text="breaks follow the clock")
    nobody = replace(EXAMINED, findings=(none,), idle=None)

    assert "breaks follow the clock" in consequence(nobody, "idle")
    assert "no break waits for it" in consequence(nobody, "quiet")
    assert "no input for" not in in_words(nobody)


def test_clocks_alone_do_not_see_a_locked_screen() -> None:
    logind = Finding("absence", "logind", works=True, text="not locked")
    with_logind = replace(EXAMINED, findings=(*EXAMINED.findings, logind))

    assert "there is no input" in consequence(EXAMINED, "absence")
    assert "a locked screen, sleep" in consequence(with_logind, "absence")


def test_the_object_has_every_finding_and_the_idle_seconds() -> None:
    found = as_object(EXAMINED)

    assert found["idle_s"] == 12
    assert as_object(replace(EXAMINED, idle=None))["idle_s"] is None
    assert len(EXAMINED.findings) == len(found["findings"])  # type: ignore[arg-type]
    assert {
        "about": "idle",
        "backend": "XSync",
        "works": True,
        "text": "input within the last 60 s",
    } == found["findings"][0]  # type: ignore[index]


def test_a_damaged_history_is_looked_at_and_left_alone(tmp_path: Path) -> None:
    (tmp_path / "history.db").write_bytes(b"garbage" * 1000)

    assert () == _lately(Profile.at(tmp_path), Settings())
    assert ["history.db"] == [path.name for path in tmp_path.iterdir()]
