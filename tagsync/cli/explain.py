"""`tagsync explain`: why one server gets the tags it gets."""

from __future__ import annotations

import difflib
import re
from dataclasses import replace
from typing import Annotated

import typer

from tagsync.cli.kit import exit_codes
from tagsync.cli.kit.flags import How, OutputFormat, ShowFindings, Where
from tagsync.cli.kit.output import print_document, print_lines, uses_colour
from tagsync.cli.kit.rule_flags import Rules
from tagsync.cli.kit.session import Session
from tagsync.cli.kit.with_flags import with_flags
from tagsync.core.errors import InputError, Mistake
from tagsync.core.explain import Explanation
from tagsync.core.explain import explain as explain_server
from tagsync.core.model import SERVER_ID, Fleet, SourceServer
from tagsync.core.plan import Bucket
from tagsync.core.policy import Policy
from tagsync.core.sentences import first_few
from tagsync.core.skips import Skip
from tagsync.engine.policy_file import load_policy
from tagsync.report.tags.explanation_document import explanation_to_document
from tagsync.report.tags.explanation_lines import explanation_lines
from tagsync.report.words import some


@with_flags
def explain(
    server: Annotated[
        str, typer.Argument(help="Its id, its ARN, its Name tag, its host name, or its EC2 instance (i-...).")
    ],
    rules: Rules,
    where: Where,
    how: How,
    show: ShowFindings,
    key: Annotated[str, typer.Option(metavar="KEY", help="Only this tag key, exactly as it is written.")] = "",
) -> int:
    """Explain one server: which rule decides each tag, from which instance, or why the server is skipped. Also says
    which native recovery plans hold it."""
    policy = load_policy(rules.policy, rules.tag_file)
    session = Session(where, how, show)
    explanation = _explain(server, policy, session)
    if key:
        explanation = _only(key, explanation)
    with session.stoppable():
        holding = session.connection.native_plans.holding(explanation.server.target)
    if show.output is OutputFormat.json:
        print_document(explanation_to_document(explanation, holding), redact=show.redact)
    else:
        print_lines(explanation_lines(explanation, holding, redact=show.redact), colour=uses_colour(show))
    plan = explanation.plan
    known = plan.skip is not Skip.ORIGIN_UNREADABLE and plan.bucket is not Bucket.FAILED
    return session.exit_code(exit_codes.OK if known else exit_codes.PROBLEM)


def _explain(server: str, policy: Policy, session: Session) -> Explanation:
    """For an id only that server is read; for a name, or an id that is not found, the whole fleet."""
    server_id = server.rpartition("/")[2]
    if re.fullmatch(SERVER_ID, server_id):
        explanation = explain_server(policy, session.read(policy, server_ids=[server_id]), server)
        if explanation:
            return explanation
    fleet = session.read(policy)
    explanation = explain_server(policy, fleet, _find(server, fleet).server_id)
    assert explanation
    return explanation


def _find(server: str, fleet: Fleet) -> SourceServer:
    """The one server with this id, ARN or name. Raises `InputError` if there is none, or more than one."""
    servers = [each for reading in fleet.targets for each in reading.servers]
    found = [each for each in servers if server in _names(each)]
    if len(found) == 1:
        return found[0]
    if found:
        ids = first_few([f"{each.server_id} in {each.target}" for each in found], 10)
        raise InputError(
            [Mistake(server, f"{some(len(found), 'server')} have this name", f"Name one by its id: {ids}")]
        )
    names = dict.fromkeys(name for each in servers for name in _names(each) if name)
    near = difflib.get_close_matches(server, names, n=3)
    unread = [str(reading.target) for reading in fleet.targets if reading.problem]
    fix = f"Did you mean {' or '.join(near)}?" if near else "Check the id, --account and --region"
    if unread:
        fix = f"It may be in a target that could not be read: {first_few(unread, 3)}. {fix}"
    raise InputError([Mistake(server, f"no source server has this id or name; {_read(len(servers))}", fix)])


def _names(server: SourceServer) -> tuple[str, ...]:
    """What a server may be called."""
    instance_id = server.origin.instance_id if server.origin else ""
    return server.server_id, server.arn, server.name, server.hostname, instance_id


def _read(number: int) -> str:
    return some(number, "server was read", "servers were read")


def _only(key: str, explanation: Explanation) -> Explanation:
    keys = tuple(each for each in explanation.keys if key in (each.key, each.origin_key))
    if keys:
        return replace(explanation, keys=keys)
    near = difflib.get_close_matches(key, dict.fromkeys(each.key for each in explanation.keys), n=3)
    fix = f"Did you mean {' or '.join(near)}?" if near else "Leave --key out to see every key"
    raise InputError([Mistake("--key", f"neither the server nor its instance has a tag {key}", fix)])
