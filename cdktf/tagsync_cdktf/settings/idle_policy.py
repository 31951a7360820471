"""Rules of a deployment's policy that can never match: it can be deployed, and they have no effect."""

from __future__ import annotations

from pathlib import Path

from tagsync.aws.fleet.idle_policy import idle_policy_rules
from tagsync.core.errors import Mistake
from tagsync.core.idle.rules import as_warning
from tagsync.core.policy import policy_from_document
from tagsync.engine.yaml_file import read_yaml
from tagsync_cdktf.settings.deployment import Settings


def idle_in_policy(path: Path, settings: Settings) -> tuple[Mistake, ...]:
    """Each such rule of settings that are good, with its line in their file, or in the one that `policy_file` names."""
    rules = idle_policy_rules(policy_from_document(settings.policy))
    if not rules:
        return ()
    _, locate = read_yaml(path.parent / settings.policy_file if settings.policy_file else path)
    return tuple(as_warning(each, locate, "" if settings.policy_file else "policy") for each in rules)
