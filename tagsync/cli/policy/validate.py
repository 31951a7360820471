"""`tagsync policy validate`."""

from __future__ import annotations

from tagsync.cli.kit.output import print_text
from tagsync.cli.policy.file import PolicyFile
from tagsync.core.errors import InputError, Mistake
from tagsync.engine.policy_file import load_policy

_NO_RECORD = (
    "Its ownership is none: what tagsync writes is not recorded, so nothing is ever pruned. A record that is there "
    "from before is removed.\n"
)


def validate(file: PolicyFile = None) -> int:
    """Check a policy file: every mistake with its line and its fix."""
    if file is None:
        raise InputError([Mistake("FILE", "no policy is named", "Write: tagsync policy validate policy.yaml")])
    policy = load_policy(file)
    print_text(f"{file} is a valid policy.\n")
    if not policy.keeps_record:
        print_text(_NO_RECORD)
    return 0
