"""`python -m tagsync`: the same as the console script."""

from __future__ import annotations

from tagsync.cli.main import run

if __name__ == "__main__":
    run()
