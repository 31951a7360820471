"""The launcher: a few lines of shell that Terraform finds and hashes, and that start the installed tagsync.

Terraform hashes it in every command and pins the hash in `.terraform.lock.hcl`. So its bytes depend on the version
only: they are the same on every platform and machine, in whatever Python tagsync is installed.
"""

from __future__ import annotations

from importlib.metadata import version as version_of

from tagsync.report.release import release

PLATFORMS = ("darwin_amd64", "darwin_arm64", "linux_amd64", "linux_arm64")
PROGRAM_VARIABLE = "TAGSYNC_PROVIDER_PROGRAM"
POINTERS = ".terraform.d/tagsync"
"""The folder, below HOME, where a file named for the version holds the path of the Python to start."""


def version() -> str:
    """The version of tagsync as Terraform writes it."""
    return release(version_of("tagsync"))


def file_name() -> str:
    return f"terraform-provider-tagsync_v{version()}"


def launcher() -> bytes:
    """The launcher of this version.

    If it finds no tagsync, it says so on standard output, and Terraform shows that line.
    """
    return f"""\
#!/bin/sh
# The Terraform provider tagsync {version()}. It starts the tagsync that is installed on this machine:
# 1. the program that {PROGRAM_VARIABLE} names, 2. the Python that `tagsync provider install` noted,
# 3. the program terraform-provider-tagsync on PATH.
version={version()}

if [ -n "${{{PROGRAM_VARIABLE}-}}" ]; then
  command -v "${PROGRAM_VARIABLE}" > /dev/null && exec "${PROGRAM_VARIABLE}" "$@"
  echo "{PROGRAM_VARIABLE} is set to $TAGSYNC_PROVIDER_PROGRAM, which is no program."
  exit 1
fi

python=
note="${{HOME-}}/{POINTERS}/$version"
[ -r "$note" ] && IFS= read -r python < "$note"
[ -x "$python" ] && exec "$python" -P -m tagsync.provider --launched-by "$version"

command -v terraform-provider-tagsync > /dev/null && exec terraform-provider-tagsync --launched-by "$version"

echo "tagsync $version is not installed here. Run: pip install 'tagsync[cli,provider]' && tagsync provider install"
exit 1
""".encode()
