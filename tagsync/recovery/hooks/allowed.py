"""What hooks may call: the functions, documents and URLs that the settings of the service name, and nothing else.

Without it each person who may start a drive could make the service call any URL, and run any document with its roles.
"""

from __future__ import annotations

from urllib.parse import urlsplit

from tagsync.core.documents.declared import declared, member
from tagsync.core.documents.document import Document
from tagsync.core.documents.forms import ROLE_ARN
from tagsync.core.documents.kinds import Texts
from tagsync.core.model import Target
from tagsync.recovery.hooks.forms import DOCUMENT, FUNCTION_ARN, URL
from tagsync.recovery.hooks.written import HookWritten
from tagsync.recovery.words.hooks import HookKind


@declared
class AllowedHooks:
    """What hooks of driven recoveries may call. Without it they may call nothing."""

    lambdas: tuple[str, ...] = member(Texts(FUNCTION_ARN), "ARNs of functions.", default=(), default_words="none")
    documents: tuple[str, ...] = member(
        Texts(DOCUMENT), "Names or ARNs of SSM documents.", default=(), default_words="none"
    )
    urls: tuple[str, ...] = member(Texts(URL), "URLs, each with everything below it.", default=(), default_words="none")
    automation_roles: tuple[str, ...] = member(
        Texts(ROLE_ARN),
        "ARNs of the roles that Automation documents run with (AutomationAssumeRole).",
        default=(),
        default_words="none",
    )

    def check(self, document: Document) -> None:
        for key in ("lambdas", "documents", "urls", "automation_roles"):
            found = getattr(self, key)
            for each in sorted({each for each in found if found.count(each) > 1}):
                document.mistake(key, f"{each} is listed twice", "Remove one")
        for url in self.urls:
            if "?" in url:
                document.mistake("urls", f"{url} has a query", "Write host and path: a query may follow in the plan")

    def functions(self, name: str) -> tuple[str, ...]:
        """The ARNs that a name means: all functions of this name. An ARN means itself."""
        return tuple(arn for arn in self.lambdas if name in (arn, arn.split(":", 6)[6]))

    def refusal(self, hook: HookWritten) -> tuple[str, str] | None:
        """Why a hook may not be called, and what to do about it; None if it may."""
        calls = hook.calls
        match hook.kind:
            case HookKind.LAMBDA:
                found = self.functions(calls)
                if len(found) > 1:
                    return f"there are {len(found)} functions called {calls}", f"Write one of: {', '.join(found)}"
                return None if found else _not_allowed("function", calls, "lambdas")
            case HookKind.HTTP:
                allowed = any(_is_below(calls, prefix) for prefix in self.urls)
                return None if allowed else _not_allowed("URL", calls, "urls")
        return None if calls in self.documents else _not_allowed("document", calls, "documents")

    def called(self, hook: HookWritten) -> str:
        """What an allowed hook calls: a function by its ARN."""
        return self.functions(hook.calls)[0] if hook.kind is HookKind.LAMBDA else hook.calls

    def place(self, hook: HookWritten) -> Target | None:
        """Where an allowed hook is called; None: in the service's own account and region, or nowhere in AWS."""
        if hook.kind is not HookKind.LAMBDA:
            return hook.where
        parts = self.called(hook).split(":")
        return Target(parts[4], parts[3])


def _not_allowed(what: str, calls: str, key: str) -> tuple[str, str]:
    fix = f"Add it to hooks.{key} in the settings of the service, and deploy"
    return f"hooks may not call the {what} {calls}", fix


def _is_below(url: str, prefix: str) -> bool:
    """Whether a URL is this one, or below it. Both are of the form `URL`."""
    asked, allowed = urlsplit(url), urlsplit(prefix)
    if (asked.hostname, asked.port or 443) != (allowed.hostname, allowed.port or 443):
        return False
    path, top = asked.path or "/", (allowed.path or "/").rstrip("/")
    return path == top or path.startswith(f"{top}/")
