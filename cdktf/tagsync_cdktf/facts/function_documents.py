"""The documents the functions read: policy, targets, names of accounts, roles of the API, plans."""

from __future__ import annotations

import json
from dataclasses import dataclass

from tagsync.core.documents.declared import declaration_of, write_document
from tagsync.core.documents.parts import digest_of, parts_of
from tagsync.engine.targets.account_members import AccountMembers
from tagsync.engine.targets.timeouts import DEFAULT_TIMEOUTS
from tagsync_cdktf.facts.configured_plans import after_runs, configured_plans
from tagsync_cdktf.facts.names import Names
from tagsync_cdktf.settings import AccountSettings, Settings

LARGEST_IN_ENVIRONMENT = 700
"""In characters, as JSON writes the text. Lambda allows 4 KB for all variables of a function, measured so; a function
has five documents at most."""


@dataclass(frozen=True, slots=True)
class FunctionDocument:
    """A document in the SSM parameters below `path`, and as variables of a function: itself if it is short, else the
    path.

    Functions read the parameters at cold start. The digest makes Lambda start anew when the document changes. The
    parameters stay when a document becomes short, for a version of the function that reads them and may come back.
    """

    name: str
    text: str
    path: str

    @property
    def is_short(self) -> bool:
        return len(json.dumps(self.text)) <= LARGEST_IN_ENVIRONMENT

    @property
    def variables(self) -> dict[str, str]:
        if self.is_short:
            return {self.name: self.text}
        return {f"{self.name}_PARAMETERS": self.path, f"{self.name}_DIGEST": digest_of(self.text)}

    @property
    def parameters(self) -> dict[str, str]:
        """The name of each parameter, with its value."""
        return {f"{self.path}/{number}": part for number, part in enumerate(parts_of(self.text), 1)}


def function_documents(settings: Settings) -> dict[str, FunctionDocument]:
    """Name -> document. Empty documents are left out."""
    names = Names.of(settings)
    contents = {
        "POLICY": settings.policy,
        "TARGETS": targets(settings),
        "ACCOUNT_NAMES": {account.account: account.name for account in settings.accounts if account.name},
        "ROLES": api_roles(settings),
        "HOOKS": {key: value for key, value in write_document(settings.hooks).items() if value},
        "RECOVERY_PLANS": list(configured_plans(settings)),
        "AFTER_RUNS": list(after_runs(settings)),
        "ARC_PLANS": list(settings.arc.plans) if settings.arc else [],
    }
    return {
        name: FunctionDocument(name, _json(content), names.parameters(name))
        for name, content in contents.items()
        if content
    }


def targets(settings: Settings) -> dict[str, object]:
    """The targets file: every account and its regions. The hub names its own roles, as default roles are assumed only
    in other accounts."""
    defaults = {
        "external_id": settings.external_id,
        "role_name": settings.read_role,
        "write_role_name": settings.write_role,
        **{name: value for name, value in write_document(settings.sessions).items() if value},
        **({"exclude_regions": list(settings.exclude_regions)} if settings.exclude_regions else {}),
    }
    hub: dict[str, object] = {"read_role": settings.read_role}
    if not settings.hub.origin_only:
        hub["write_role"] = settings.write_role
    timeouts = {"timeouts": write_document(settings.timeouts)} if settings.timeouts != DEFAULT_TIMEOUTS else {}
    return {
        "version": 1,
        "home_region": settings.home_region,
        **_chosen(settings),
        **timeouts,
        "defaults": defaults,
        "accounts": [_account(settings.hub) | hub, *map(_account, settings.spokes)],
    }


def _chosen(settings: Settings) -> dict[str, object]:
    """What the settings say of accounts in the words of a targets file, as far as they say it."""
    document = write_document(settings)
    return {each.key: document[each.key] for each in declaration_of(AccountMembers).members if document.get(each.key)}


def api_roles(settings: Settings) -> dict[str, object]:
    """Who may do what on the API, as far as the settings say it."""
    jwt = settings.api.jwt
    if jwt:
        return {"jwt": {name: value for name, value in write_document(jwt).items() if value and name != "audience"}}
    iam = {role: arns for role, arns in write_document(settings.api.iam).items() if arns}
    return {"iam": iam} if iam else {}


def _account(account: AccountSettings) -> dict[str, object]:
    entry: dict[str, object] = {"account": account.account}
    if account.origin_only:
        return entry | {"origin_only": True}
    return entry | ({"regions": list(account.regions)} if account.regions else {})


def _json(content: object) -> str:
    return json.dumps(content, separators=(",", ":"), ensure_ascii=False, sort_keys=True)
