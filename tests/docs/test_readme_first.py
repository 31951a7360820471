"""The README's first commands, typed as they stand in an empty folder, end with the exit codes that it foretells.

tagsync is installed from its wheel alone.
"""

from __future__ import annotations

import re
from pathlib import Path

from tests.docs.session import Typed, on_a_free_port, type_steps
from tests.terraform.installed import REPOSITORY
from tests.wheel.installed import Installed

README = (REPOSITORY / "README.md").read_text(encoding="utf-8")
FIRST = re.findall(r"^(\S.*?) +# (\d)  ", README[: README.index("make demo ")], re.MULTILINE)
SAMPLE = README.partition("$ tagsync plan --region us-east-1\n")[2].partition("```")[0]


def test_they_do_what_the_readme_says(tmp_path: Path, wheel: Installed) -> None:
    steps = [Typed(command, SAMPLE if "--region us-east-1" in command else "", int(code)) for command, code in FIRST]
    assert len([step for step in steps if step.shown]) == 1
    said = type_steps(on_a_free_port(steps), tmp_path, wheel.environment(tmp_path))
    assert len(FIRST) == 10
    assert not re.search("INCOMPLETE|NOT READ|Traceback", said)
