"""Rules of a deployment's policy that can never match: it can be deployed, and they have no effect."""

from __future__ import annotations

from pathlib import Path

from tagsync.aws.fleet.idle_policy import idle_policy_rules
from tagsync.core.documents.declared import read_object
from tagsync.core.documents.document import Document
from tagsync.core.errors import Mistake
from tagsync.core.idle.rules import as_warning
from tagsync.core.policy import policy_from_document
from tagsync.engine.yaml_file import read_yaml
from tagsync_cdktf.settings.deployment import Settings
from tagsync_cdktf.settings.file import whole_policy


def idle_in_policy(path: Path, settings: Settings) -> tuple[Mistake, ...]:
    """Each such rule of settings that are good, with its line in their file, or in one that they name."""
    rules = idle_policy_rules(policy_from_document(settings.policy))
    if not rules:
        return ()
    value, locate = read_yaml(path)
    _, where = whole_policy(read_object(Settings, Document(value)), locate, folder=path.parent)
    return tuple(as_warning(each, where) for each in rules)
