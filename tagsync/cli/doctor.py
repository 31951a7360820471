"""`tagsync doctor`: checks what a run needs, and says how to fix what is wrong."""

from __future__ import annotations

from collections.abc import Iterator

from tagsync.cli.kit import exit_codes
from tagsync.cli.kit.flags import How, OutputFormat, Show, ShowFindings, Where
from tagsync.cli.kit.output import print_document, print_lines, uses_colour
from tagsync.cli.kit.rule_flags import Rules
from tagsync.cli.kit.session import Session
from tagsync.cli.kit.with_flags import with_flags
from tagsync.core.documents.places import Locate
from tagsync.core.errors import InputError, Mistake, ProblemError, TagsyncError
from tagsync.core.idle.rules import NOT_RECORDED, as_warning
from tagsync.core.policy import DEFAULT_POLICY, Policy
from tagsync.engine.checks import Check
from tagsync.engine.policy_file import read_policy
from tagsync.report.checks import check_lines, checks_summary, checks_to_document
from tagsync.report.words import some


@with_flags
def doctor(rules: Rules, where: Where, how: How, show: ShowFindings) -> int:
    """Check the policy, the credentials, every role, the regions, DRS and the permissions. Nothing is written."""
    checks: list[Check] = []
    for check in _all_checks(rules, where, how, show):
        checks.append(check)
        if show.output is OutputFormat.text:
            print_lines(check_lines(check), colour=uses_colour(show))
    if show.output is OutputFormat.json:
        print_document(checks_to_document(checks))
    else:
        print_lines([checks_summary(checks)], colour=uses_colour(show))
    failed = any(check.outcome == "failed" for check in checks)
    return exit_codes.PROBLEM if failed else exit_codes.OK


def _all_checks(rules: Rules, where: Where, how: How, show: Show) -> Iterator[Check]:
    policy = DEFAULT_POLICY
    try:
        policy, locate = read_policy(rules.policy, rules.tag_file)
        if rules.policy:
            detail = "valid" if policy.keeps_record else f"valid. {NOT_RECORDED}"
            yield Check("policy", str(rules.policy), "ok", detail)
        else:
            yield Check("policy", "default", "ok", "no file is given, so every tag that can be copied is copied")
        if rules.tag_file:
            number = some(len(policy.without_instance.entries), "entry", "entries")
            detail = f"valid. With it, the policy has {number} for servers without an instance"
            yield Check("tag file", str(rules.tag_file), "ok", detail)
        if rules.policy or rules.tag_file:
            yield from _idle_rules(policy, locate)
    except InputError as error:
        yield from (_mistake("policy", mistake) for mistake in error.mistakes)
    try:
        yield from _connection_checks(policy, where, how, show)
    except InputError as error:
        yield from (_mistake("targets", mistake) for mistake in error.mistakes)
    except ProblemError as error:
        problem = error.problem
        yield Check("credentials", problem.where, "failed", problem.message, problem.hint)
    except TagsyncError as error:
        yield Check("connection", "AWS", "failed", str(error))


def _idle_rules(policy: Policy, locate: Locate) -> Iterator[Check]:
    from tagsync.aws.fleet.idle_policy import idle_policy_rules  # the SDK is slow to import

    for rule in idle_policy_rules(policy):
        warning = as_warning(rule, locate)
        yield Check("policy", warning.place, "warning", warning.what, warning.fix)


def _connection_checks(policy: Policy, where: Where, how: How, show: Show) -> Iterator[Check]:
    session = Session(where, how, show)
    with session.stoppable():
        for check in session.connection.diagnose(policy):
            yield check
            if session.stop.reason:
                yield Check("doctor", "AWS", "failed", "it ended early, so the rest is unknown", "Run it again")
                return


def _mistake(name: str, mistake: Mistake) -> Check:
    return Check(name, mistake.place, "failed", mistake.what, mistake.fix)
