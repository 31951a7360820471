"""`make audit`: what checkov and bandit find in the stacks, the modules and the code, beyond what is explained.

The exit code is 1 where something is not explained, or an explanation is of nothing, and 2 if that cannot be told.
"""

from __future__ import annotations

import sys

from tests.audit.exceptions import FILE, outgrown, read, unexplained
from tests.audit.judges import JudgeError, findings


def main() -> int:
    accepted = read(FILE.read_text(encoding="utf-8"))
    try:
        found = list(findings())
    except JudgeError as error:
        print(error, file=sys.stderr)  # noqa: T201
        return 2
    news, old = unexplained(found, accepted), outgrown(found, accepted)
    for finding in news:
        print(f"{finding}\n    Repair it, or explain it in {FILE.name}")  # noqa: T201
    for one in old:
        print(f"{FILE.name}: {one.judge} finds {one.check} on {one.on} no more\n    Remove the entry")  # noqa: T201
    print(f"{len(found)} findings, {len(found) - len(news)} of them explained by {len(accepted)} exceptions")  # noqa: T201
    return 1 if news or old else 0


if __name__ == "__main__":
    sys.exit(main())
