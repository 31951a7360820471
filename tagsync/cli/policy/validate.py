"""`tagsync policy validate`."""

from __future__ import annotations

from typing import Annotated

import typer

from tagsync.cli.kit.flags import OutputFormat
from tagsync.cli.kit.output import print_document, print_text
from tagsync.cli.kit.rule_flags import TagFile
from tagsync.cli.policy.file import PolicyFile
from tagsync.core.documents.places import line_at
from tagsync.core.errors import InputError, Mistake
from tagsync.core.idle.rules import NOT_RECORDED, as_warning
from tagsync.engine.policy_file import read_policy
from tagsync.report.words import some


def validate(
    file: PolicyFile = None,
    tag_file: TagFile = None,
    output: Annotated[OutputFormat, typer.Option("--output", "-o", help="How to print it.")] = OutputFormat.text,
) -> int:
    """Check a policy file: every mistake with its line and its fix, and rules that can never match."""
    if file is None and tag_file is None:
        raise InputError([Mistake("FILE", "no policy is named", "Write: tagsync policy validate policy.yaml")])
    from tagsync.aws.fleet.idle_policy import idle_policy_rules  # the SDK is slow to import

    policy, locate = read_policy(file, tag_file)
    idle = sorted(idle_policy_rules(policy), key=lambda each: line_at(locate, each.place) or 0)
    if output is OutputFormat.json:
        warnings = [
            {"place": each.place, "line": line_at(locate, each.place), "what": each.what, "fix": each.fix}
            for each in idle
        ]
        told = {"file": str(file or tag_file), "valid": True, "writer": policy.mark or None, "warnings": warnings}
        print_document(told)
        return 0
    if file:
        print_text(f"{file} is a valid policy.\n")
    if tag_file:
        number = some(len(policy.without_instance.entries), "entry", "entries")
        print_text(
            f"{tag_file} is a valid tag file. With it, the policy has {number} for servers without an instance.\n"
        )
    if policy.mark:
        print_text(f"In ownership records, and in the plans of other policies, it is writer {policy.mark}.\n")
    if not policy.keeps_record:
        print_text(f"{NOT_RECORDED}\n")
    for each in idle:
        print_text(f"Warning: {as_warning(each, locate)}\n")
    return 0
