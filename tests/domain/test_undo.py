from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from deskbreak.domain.undo import MOST, Undo


@given(st.lists(st.integers(), max_size=20))
def test_everything_is_undone_and_done_again(values: list[int]) -> None:
    start = Undo(0)
    made = start
    for value in values:
        made = made.changed(value)

    back = made
    for _ in values:
        back = back.undone()
    forth = back
    for _ in values:
        forth = forth.redone()

    assert (0, made.now) == (back.now, forth.now)


def test_changes_of_one_topic_in_a_row_are_one_step() -> None:
    made = Undo("").changed("a", "name").changed("ab", "name").changed("abc", "name")

    assert "" == made.undone().now


def test_after_an_undo_the_same_topic_is_a_new_step() -> None:
    made = Undo("").changed("a", "name").changed("b", "other").undone().changed("ab", "other")

    assert "a" == made.undone().now


def test_a_change_forgets_what_was_taken_back() -> None:
    made = Undo(0).changed(1).undone().changed(2)

    assert made.redone() is made


def test_what_is_the_same_is_no_step() -> None:
    assert () == Undo(1).changed(1).before


def test_nothing_to_undo_changes_nothing() -> None:
    start = Undo(1)

    assert start.undone() is start


def test_only_so_many_steps_are_kept() -> None:
    made = Undo(0)
    for value in range(1, MOST + 50):
        made = made.changed(value)

    assert MOST == len(made.before)
