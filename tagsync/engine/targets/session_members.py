"""The members of a targets file that say which session a role is assumed with: source identity and session tags."""

from __future__ import annotations

from collections.abc import Mapping

from tagsync.core.documents.declared import declared, member
from tagsync.core.documents.document import Document
from tagsync.core.documents.forms import SOURCE_IDENTITY, TAG_KEY
from tagsync.core.documents.kinds import Text, Texts
from tagsync.core.documents.maps import TextMap
from tagsync.engine.targets.role_session import (
    RoleSession,
    located_session_tag_mistakes,
    session_tags,
    transitive_key_mistakes,
)


@declared
class SessionMembers:
    """What an account has of them comes before what all accounts have."""

    source_identity: str = member(
        Text(SOURCE_IDENTITY),
        "Who is behind the sessions, for CloudTrail and for conditions. AWS passes it on along a chain.",
        default="",
    )
    session_tags: Mapping[str, str] = member(TextMap(), "Session tags, for conditions in policies.", default={})
    transitive_tag_keys: tuple[str, ...] = member(
        Texts(TAG_KEY), "Keys of the session tags that AWS passes on along a chain of roles.", default=()
    )

    def check(self, document: Document) -> None:
        """Notes session tags that STS would refuse."""
        for key, what, fix in located_session_tag_mistakes(self.session_tags):
            document.mistake("session_tags" if key is None else f"session_tags.{key}", what, fix)
        if self.transitive_tag_keys and not self.session_tags and not document.is_wrong("session_tags"):
            fix = "Write the session tags here, too"
            document.mistake("transitive_tag_keys", "there are no session_tags beside them", fix)
        elif self.session_tags:
            for what, fix in transitive_key_mistakes(self.transitive_tag_keys, self.session_tags):
                document.mistake("transitive_tag_keys", what, fix)

    def session(self, name: str, defaults: SessionMembers) -> RoleSession:
        tagged = self if self.session_tags else defaults
        return RoleSession(
            name=name,
            source_identity=self.source_identity or defaults.source_identity,
            tags=session_tags(tagged.session_tags),
            transitive_tag_keys=tagged.transitive_tag_keys,
        )
