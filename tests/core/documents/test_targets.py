"""Lists of targets in a document."""

from __future__ import annotations

from typing import Any

from tagsync.core.documents.document import Document
from tagsync.core.documents.targets import TargetList
from tagsync.core.model import Target

ONE, TWO = Target("111111111111", "eu-west-1"), Target("222222222222", "eu-central-1")
WORDS = "there is no target", "Write one"


def read(value: object, default: tuple[Target, ...] = (), **more: Any) -> tuple[tuple[Target, ...], list[str]]:
    """What is read, and the mistakes."""
    document = Document({"targets": value})
    found = TargetList(**more).read(document, "targets", default)
    return found, [str(mistake) for mistake in document.mistakes]


def test_targets_are_each_there_once_and_sorted() -> None:
    assert read([str(TWO), str(ONE), str(TWO)]) == ((ONE, TWO), [])
    assert read([str(TWO), str(ONE), str(TWO)], as_written=True) == ((TWO, ONE), [])
    assert read(str(TWO)) == ((TWO,), [])


def test_what_is_not_given_is_the_default() -> None:
    assert read(None, (TWO,)) == ((TWO,), [])
    assert read(None, may_be_empty=True) == ((), [])
    assert read(None, None, may_be_empty=True) == ((), [])  # type: ignore[arg-type]


def test_what_is_no_target_is_a_mistake() -> None:
    _, mistakes = read(["mars"])
    assert mistakes == ['targets: "mars" is not a target. Write <account>/<region>']


def test_an_empty_list_is_a_mistake_unless_it_may_be_empty() -> None:
    assert read([], may_be_empty=True) == ((), [])
    assert len(read([])[1]) == 1
    assert read([], empty=WORDS)[1] == ["targets: there is no target. Write one"]
    assert TargetList(empty=WORDS).missing == WORDS
    assert TargetList().missing == ("it is missing", "Write <account>/<region>")


def test_they_are_written_as_they_are_read() -> None:
    kind = TargetList(empty=WORDS)
    assert kind.write((ONE, TWO)) == [str(ONE), str(TWO)]
    assert kind.schema(False)["minItems"] == 1
