"""Finds CLI configuration files of Terraform that keep it from finding tagsync."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from tagsync.provider.install.addresses import LOCAL, OPENTOFU, SOURCE, TERRAFORM

_TEXT_OR_COMMENT = re.compile(r'("(?:\\.|[^"\\\n])*")|(?:#|//)[^\n]*|/\*.*?\*/', re.DOTALL)
"""Text goes first, because `"example.com/*/*"` is not the start of a comment."""
_NAMED = re.compile(rf'"(?:{re.escape(TERRAFORM)}/|{re.escape(OPENTOFU)}/)?tagsync/(?:tagsync|\*)"')
_INCLUDED = f'["{SOURCE}", "{LOCAL}/{SOURCE}"]'
_LIMITS = re.compile(r'\bprovider_installation\b"?\s*[:{\[]')


def limiting_files(environ: Mapping[str, str], home: Path) -> list[Path]:
    """The files with a `provider_installation` block that does not name tagsync.

    With such a block Terraform and OpenTofu look nowhere else, not even in `~/.terraform.d/plugins`.
    """
    return [path for path in _files(environ, home) if _limits(path)]


def lines_to_add(plugins: Path) -> str:
    """The lines for that block with which tagsync is found in the folder `plugins`, and looked for nowhere else."""
    return f"""\
    filesystem_mirror {{
      path    = "{plugins}"
      include = {_INCLUDED}
    }}

and into every other method in it (direct, network_mirror, filesystem_mirror):

    exclude = {_INCLUDED}
"""


def _files(environ: Mapping[str, str], home: Path) -> Iterator[Path]:
    """The files that Terraform and OpenTofu read. If the environment names one, it is the only one."""
    named = environ.get("TF_CLI_CONFIG_FILE") or environ.get("TERRAFORM_CONFIG")
    if named:
        yield Path(named).expanduser()
        return
    yield home / ".terraformrc"
    yield home / ".tofurc"
    if environ.get("XDG_CONFIG_HOME"):
        yield Path(environ["XDG_CONFIG_HOME"], "opentofu", "tofurc")
    yield from sorted(home.glob(".terraform.d/*.tfrc"))
    yield from sorted(home.glob(".terraform.d/*.tfrc.json"))


def _limits(path: Path) -> bool:
    try:
        text = _TEXT_OR_COMMENT.sub(r"\1", path.read_text(encoding="utf-8", errors="replace"))
    except OSError:
        return False
    return bool(_LIMITS.search(text)) and not _NAMED.search(text)
