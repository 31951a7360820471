"""The policy of a provider block, or of a resource: as a text or a file, with the servers of a tag file."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from tagsync.core.documents.places import Locate
from tagsync.core.errors import InputError
from tagsync.core.idle.rules import as_warning
from tagsync.core.policy import DEFAULT_POLICY, Policy, policy_from_document
from tagsync.core.sentences import sentence
from tagsync.provider.wire.api import Diagnostics

if TYPE_CHECKING:
    from tagsync.engine.tag_file.reading import TagFile


@dataclass(frozen=True, slots=True)
class PolicySources:
    """What a policy was read from: its document as it was `written`, valid by itself, and the tag file beside it.
    `names` are the arguments that give them, `alone` is the policy without the tag file."""

    written: object = None
    alone: Policy = DEFAULT_POLICY
    locate: Locate = str
    tag_file: TagFile | None = None
    names: tuple[str, ...] = ()

    def both(self) -> tuple[Policy, Locate]:
        """The policy with the servers of the tag file. Raises `InputError` if they do not fit each other."""
        if self.tag_file is None:
            return self.alone, self.locate
        from tagsync.engine.tag_file.reading import with_tag_file

        value, locate = with_tag_file(self.written, self.locate, self.tag_file)
        return policy_from_document(value, locate), locate


def read_policy(
    text: str, path: str, tag_file: str, diags: Diagnostics, *, warns: bool, beside: PolicySources
) -> tuple[Policy, PolicySources]:
    """The policy in the text, else in the file, with the servers of the text of a tag file. What is not given is as in
    `beside`. Mistakes are errors, and the answer is then the default policy.

    It `warns` of rules that can never match.
    """
    with_policy = _with_policy(replace(beside, names=()), text, path, diags)
    sources = _with_tag_file(with_policy or beside, tag_file, diags)
    if with_policy is None or sources is None:
        return DEFAULT_POLICY, beside
    try:
        policy, locate = sources.both()
    except InputError as error:
        report_mistakes(error, diags, "The policy and the tag file do not fit each other", "tag_file")
        return DEFAULT_POLICY, sources
    if warns and sources.names:
        _warn_of_idle_rules(policy, locate, diags, sources.names[-1])
    return policy, sources


def _with_policy(sources: PolicySources, text: str, path: str, diags: Diagnostics) -> PolicySources | None:
    if not (text or path):
        return sources
    from tagsync.engine.yaml_file import parse_yaml, read_yaml  # it is slow to import, and not always needed

    name = "policy" if text else "policy_file"
    try:
        value, locate = parse_yaml(text, "policy") if text else read_yaml(Path(path))
        value = {} if value is None else value
        policy = policy_from_document(value, locate)
    except InputError as error:
        report_mistakes(error, diags, "The policy cannot be used", name)
        return None
    return replace(sources, written=value, alone=policy, locate=locate, names=(*sources.names, name))


def _with_tag_file(sources: PolicySources, text: str, diags: Diagnostics) -> PolicySources | None:
    if not text:
        return sources
    from tagsync.engine.tag_file.reading import parse_tag_file  # it is slow to import, and not always needed

    try:
        found = parse_tag_file(text, "tag_file")
    except InputError as error:
        report_mistakes(error, diags, "The tag file cannot be used", "tag_file")
        return None
    return replace(sources, tag_file=found, names=(*sources.names, "tag_file"))


def report_mistakes(error: InputError, diags: Diagnostics, summary: str, *path: str) -> None:
    """Reports one error for each mistake."""
    for mistake in error.mistakes:
        diags.error(summary, sentence(mistake), *path)


def _warn_of_idle_rules(policy: Policy, locate: Locate, diags: Diagnostics, argument: str) -> None:
    from tagsync.aws.fleet.idle_policy import idle_policy_rules  # the SDK is slow to import

    if rules := idle_policy_rules(policy):
        detail = "\n".join(sentence(as_warning(each, locate)) for each in rules)
        diags.warning("The policy has rules that can never match", detail, argument)
