"""The provider's commands: what people see when they mistype."""

from __future__ import annotations

import pytest

from tagsync.provider.install.command import main


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["install", "--foo"], "unrecognized arguments: --foo; see tagsync provider --help"),
        (["package", "--out"], "argument --out: expected one argument; see tagsync provider package --help"),
        (["sideways"], "invalid choice: 'sideways'"),
    ],
)
def test_wrong_flags_are_one_clear_line(arguments: list[str], says: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 1
    shown = capsys.readouterr()
    assert (shown.out, shown.err.count("\n")) == ("", 1)
    assert shown.err.startswith("Error: ")
    assert says in shown.err
