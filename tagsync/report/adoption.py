"""Terraform that takes over fleets: resources or calls of the module, each with its `import` block."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import groupby

from tagsync.core.sentences import sentence
from tagsync.discovery.adoption import AdoptedFleet, Adoption, is_plain, role_name
from tagsync.discovery.survey import Survey
from tagsync.engine.targets.access import RoleToAssume
from tagsync.engine.targets.role_session import PLAIN_SESSION
from tagsync.report.hcl import Code, Value, block, comment
from tagsync.report.quoting import HIDDEN, one_line
from tagsync.report.words import some

PROVIDER = 'terraform { required_providers { tagsync = { source = "tagsync/tagsync" } } }'
_MODULE = "git::https://github.com/tagsync/tagsync.git//modules/tagsync?ref=v"


def adoption_hcl(adoption: Adoption, survey: Survey, *, module_version: str = "", redact: bool = False) -> str:
    """All of it. With a `module_version` as calls of the module of that version. `redact` hides external ids and the
    values of session tags."""
    writer = _Writer(redact)
    parts = [comment("\n".join(_head(adoption, survey, is_module=bool(module_version))))]
    if module_version and adoption.fleets:
        parts.append(writer.module(adoption, module_version))
        parts += [writer.imported(fleet, _in_module(fleet)) for fleet in adoption.fleets]
    else:
        parts += [part for fleet in adoption.fleets for part in writer.fleet(fleet)]
    return "\n".join(parts)


def adoption_summary(adoption: Adoption) -> str:
    accounts = {fleet.target.account for fleet in adoption.fleets}
    servers = sum(fleet.servers for fleet in adoption.fleets)
    where = f"{some(len(adoption.fleets), 'region')} of {some(len(accounts), 'account')}"
    return f"{some(servers, 'source server')} in {where}"


def adoption_remarks(adoption: Adoption, survey: Survey) -> list[str]:
    """What could not be read, what is left out, and what a fleet cannot do as it is written: each on one line."""
    return [
        *(f"Not read: {one_line(str(problem))}" for _, problem in survey.problems),
        *(f"Left out: {target}: {sentence(why)}" for target, why in adoption.left_out),
        *(f"{fleet.target}: {remark}" for fleet in adoption.fleets for remark in fleet.remarks),
        *(f"{account}: {sentence(note)}" for account, note in survey.notes),
    ]


def _head(adoption: Adoption, survey: Survey, *, is_module: bool) -> Iterator[str]:
    yield f"Made by tagsync adopt: {adoption_summary(adoption)}."
    if survey.problems or adoption.left_out:
        yield "INCOMPLETE: there may be more."
    if adoption.fleets and not is_module:
        yield f"The configuration names the provider: {PROVIDER}"
    elif adoption.fleets:
        yield "The source is that of a release. Without one, or without GitHub, tagsync modules copy modules writes"
        yield "the modules of the installed version, and the source is ./modules/tagsync."
    yield from adoption_remarks(adoption, survey)


def _in_module(fleet: AdoptedFleet) -> str:
    return f'module.tagsync["{fleet.target.account}"].tagsync_fleet.this["{fleet.target.region}"]'


class _Writer:
    def __init__(self, redact: bool) -> None:
        self._redact = redact

    def fleet(self, fleet: AdoptedFleet) -> Iterator[str]:
        name = f"account_{fleet.target.account}_{fleet.target.region.replace('-', '_')}"
        yield block(f'resource "tagsync_fleet" "{name}"', {"region": fleet.target.region}, self._roles(fleet))
        yield self.imported(fleet, f"tagsync_fleet.{name}")

    def module(self, adoption: Adoption, version: str) -> str:
        """One call for all accounts."""
        accounts: dict[str, Value] = {}
        for account, group in groupby(adoption.fleets, key=lambda fleet: fleet.target.account):
            fleets = list(group)
            roles = {name: role for fleet in fleets for name, role in self._roles(fleet).items()}
            accounts[account] = {"regions": [fleet.target.region for fleet in fleets], **roles}
        arguments: dict[str, Value] = {
            "source": _MODULE + version,
            "for_each": accounts,
            "regions": Code("each.value.regions"),
            "assume_role": Code("try(each.value.assume_role, null)"),
            "origin_role": Code("try(each.value.origin_role, null)"),
        }
        return block('module "tagsync"', arguments)

    def imported(self, fleet: AdoptedFleet, address: str) -> str:
        parts = [str(fleet.target)]
        if fleet.role and is_plain(fleet.role):
            parts += filter(None, (fleet.role.arn, self._hidden(fleet.role.external_id)))
        if fleet.origin_role and is_plain(fleet.origin_role):
            origin = fleet.origin_role
            parts += filter(None, (f"origin_role={role_name(origin)}", self._hidden(origin.external_id)))
        return block("import", {"to": Code(address), "id": " ".join(parts)})

    def _roles(self, fleet: AdoptedFleet) -> Mapping[str, Mapping[str, Value]]:
        found: dict[str, Mapping[str, Value]] = {}
        if fleet.role:
            found["assume_role"] = {"role_arn": fleet.role.arn, **self._session(fleet.role)}
        if fleet.origin_role:
            found["origin_role"] = {"role_name": role_name(fleet.origin_role), **self._session(fleet.origin_role)}
        return found

    def _session(self, role: RoleToAssume) -> dict[str, Value]:
        session = role.session
        said: dict[str, Value] = {
            "external_id": self._hidden(role.external_id),
            "session_name": "" if session.name == PLAIN_SESSION.name else session.name,
            "source_identity": session.source_identity,
            "transitive_tag_keys": session.transitive_tag_keys,
            "tags": {key: self._hidden(value) for key, value in session.tags},
        }
        return {name: value for name, value in said.items() if value}

    def _hidden(self, text: str) -> str:
        return HIDDEN if self._redact and text else text
