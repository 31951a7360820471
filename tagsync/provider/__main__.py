"""The program of the provider. Terraform starts it without a command; people give it one (see `install.command`)."""

from __future__ import annotations

import sys
from typing import NoReturn


def main() -> NoReturn:
    """`terraform-provider-tagsync` and `python -m tagsync.provider`."""
    from tagsync.provider.serving import serve_terraform

    match sys.argv[1:]:
        case []:
            serve_terraform()
        case ["--launched-by", version]:
            _require(version)
            serve_terraform()
        case arguments:
            from tagsync.provider.install.command import main as run

            sys.exit(run(arguments))


def _require(launcher_version: str) -> None:
    """Ends the process if the launcher, which a lock file pins, has another version. Terraform shows the line."""
    from tagsync.provider.install.launcher import version

    if version() != launcher_version:
        sys.stdout.write(
            f"Terraform selected version {launcher_version} of the provider, but tagsync {version()} is installed. "
            "Run: tagsync provider install && terraform init -upgrade\n"
        )
        sys.exit(1)


if __name__ == "__main__":
    main()
