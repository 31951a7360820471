"""Encryption in the settings: with a customer's key of each hub."""

from __future__ import annotations

from tagsync.core.documents.declared import declared, member
from tagsync.core.documents.document import Document
from tagsync.core.documents.kinds import Flag, Text, Texts
from tagsync_cdktf.settings.forms import KEY_ARN


@declared
class KeySettings:
    """Encryption with a customer's key: a new one, one that exists, or AWS's own keys where neither is given."""

    create: bool = member(Flag(), "Make a key.", default=False)
    key_arn: str = member(Text(KEY_ARN), "Use this key.", default="")
    standby_key_arn: str = member(Text(KEY_ARN), "Use this key in standby_region, beside key_arn.", default="")
    former_key_arns: tuple[str, ...] = member(
        Texts(KEY_ARN, may_be_empty=True), "Keys used before: the functions still read with them.", default=()
    )

    @property
    def has_key(self) -> bool:
        """Whether there is a customer's key."""
        return self.create or bool(self.key_arn)

    def check(self, document: Document) -> None:
        if self.create and self.key_arn:
            document.mistake("create", "create and key_arn are both given", "Keep one of them")
        if self.standby_key_arn and not self.key_arn and not document.is_wrong("key_arn"):
            document.mistake("standby_key_arn", "there is no key_arn beside it", "Write both, or neither")
