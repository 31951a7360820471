"""Why credentials cannot be had, in one line: where, what is wrong, and what to do. Secrets are never repeated."""

from __future__ import annotations

import difflib
import json
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import botocore.session
from botocore import exceptions as sdk
from botocore.exceptions import BotoCoreError, ClientError

from tagsync.aws.sdk.errors import SDK_ERRORS, Failure, LoginFailed, classify, one_line
from tagsync.aws.sdk.mfa import NoTerminal
from tagsync.core.model import Problem
from tagsync.core.problems import ProblemKind

_PROCESS = "credential_process"
_TOKEN_FILE = "AWS_WEB_IDENTITY_TOKEN_FILE"
_OTHER_KINDS = (ProblemKind.CLOCK, ProblemKind.UNAVAILABLE, ProblemKind.THROTTLED, ProblemKind.ROLE_NOT_ASSUMED)
"""Kinds that an error keeps. Every other one means that these credentials do not work."""

Line = tuple[str, str, str]
"""Where, what is wrong, and what to do."""


@dataclass(frozen=True, slots=True)
class _Profile:
    """The profile in use. `settings`: its own, and those of its `source_profile`. `files`: where profiles are."""

    name: str
    settings: Mapping[str, Any]
    others: tuple[str, ...]
    files: str

    @property
    def where(self) -> str:
        if self.settings:
            return f'profile "{self.name}"'
        return "environment" if "AWS_ACCESS_KEY_ID" in os.environ else "credentials"

    @property
    def token(self) -> str:
        """Where the file of a web identity token is named."""
        return _TOKEN_FILE if os.environ.get(_TOKEN_FILE) else self.where

    @property
    def flag(self) -> str:
        return "" if self.name == "default" else f" --profile {self.name}"


def missing(base: botocore.session.Session) -> LoginFailed:
    """For a chain that found nothing."""
    failure = classify(sdk.NoCredentialsError())
    return LoginFailed(Problem(failure.kind, _profile(base).where, failure.message, failure.hint))


def explain(error: Exception, base: botocore.session.Session) -> LoginFailed:
    """The one line for what botocore raised while it looked for credentials."""
    profile = _profile(base)
    failure = _failure(error)
    for look in (_files, _process, _mfa, _tokens, _roles):
        if line := look(error, failure.message, profile):
            where, what, fix = line
            return LoginFailed(Problem(ProblemKind.CREDENTIALS, where, what, fix))
    kind = failure.kind if failure.kind in _OTHER_KINDS else ProblemKind.CREDENTIALS
    return LoginFailed(Problem(kind, profile.where, failure.message, failure.advice or kind.hint))


def _failure(error: Exception) -> Failure:
    if isinstance(error, ClientError):
        failure = classify(error)
        return Failure(failure.kind, failure.code, f"{error.operation_name}: {failure.message}", advice=failure.advice)
    if isinstance(error, SDK_ERRORS):
        return classify(error)
    said = f"{one_line(str(error))} ({type(error).__name__})"
    if isinstance(error, OSError) and error.filename:
        said = f"{error.filename}: {error.strerror}"
    return Failure(ProblemKind.CREDENTIALS, "", said)


def _files(error: Exception, said: str, profile: _Profile) -> Line | None:
    """What is wrong in the files of profiles."""
    correct = f"Correct it in {profile.files}"
    match error:
        case sdk.ProfileNotFound():
            near = difflib.get_close_matches(profile.name, profile.others, n=1)
            fix = f'Did you mean "{near[0]}"?' if near else "Check --profile and AWS_PROFILE"
            return f'profile "{profile.name}"', f"it is not in {profile.files}", fix
        case sdk.ConfigParseError():
            what = f"{_line_of(error.kwargs.get('error'))} is not in the format of AWS's configuration"
            fix = "Write [profile NAME] on a line, and below it one name = value on each line"
            return _short(error.kwargs["path"]), what, fix
        case sdk.PartialCredentialsError() if error.kwargs["provider"] == "assume-role":
            fix = "Write beside it whose credentials assume the role: source_profile or credential_source"
            return profile.where, "role_arn stands alone", fix
        case sdk.PartialCredentialsError():
            return profile.where, f"{error.kwargs['cred_var']} is missing", "Give it too, or take the others away"
        case sdk.InfiniteLoopConfigError():
            path = " -> ".join([*error.kwargs["visited_profiles"], error.kwargs["source_profile"]])
            fix = "Let the last one have credentials of its own"
            return profile.where, f"source_profile leads in a circle: {path}", fix
        case sdk.InvalidConfigError() if "no role ARN configured" in said:
            fix = "Set AWS_ROLE_ARN, or role_arn beside web_identity_token_file"
            return profile.token, "no role is named for the token", fix
        case sdk.InvalidConfigError():
            return profile.where, said, correct
        case ValueError() if "Invalid endpoint" in said:
            return profile.where, str(error), "Check AWS_ENDPOINT_URL and endpoint_url: a URL starts with https://"
    return None


def _process(error: Exception, said: str, profile: _Profile) -> Line | None:
    """`credential_process`. What it printed is not repeated, only what it said on standard error."""
    by_hand = 'Run it by hand: it has to print {"Version": 1, "AccessKeyId": ..., "SecretAccessKey": ...}'
    match error:
        case sdk.CredentialRetrievalError() if error.kwargs["provider"] == "custom-process":
            return profile.where, f"{_PROCESS} failed: {one_line(error.kwargs['error_msg'])}", by_hand
        case json.JSONDecodeError():
            return profile.where, f"{_PROCESS} printed no JSON", by_hand
        case AttributeError() if _PROCESS in profile.settings:
            return profile.where, f"{_PROCESS} printed no JSON object", by_hand
        case OSError() if _PROCESS in profile.settings and not _is_token_file(error, profile):
            return profile.where, f"{_PROCESS} {said}", "Check its path: absolute, or a program in PATH"
        case ValueError() if _PROCESS in profile.settings and not isinstance(error, BotoCoreError):
            return profile.where, f"{_PROCESS}: {one_line(str(error))}", by_hand
    return None


def _mfa(error: Exception, said: str, profile: _Profile) -> Line | None:
    match error:
        case NoTerminal():
            fix = (
                "Log in where there is a terminal and hand on what it gives: "
                f'eval "$(aws configure export-credentials{profile.flag} --format env)", or aws sts get-session-token'
            )
            return profile.where, "it needs an MFA code, and there is no terminal to type it in", fix
        case sdk.RefreshWithMFAUnsupportedError():
            fix = "Run again with a new code; duration_seconds in the profile makes it last longer"
            return profile.where, "the session that the MFA code opened has ended", fix
        case sdk.ParamValidationError() if "TokenCode" in str(error):
            return profile.where, "that is no MFA code", "Run again, and type the six digits"
        case ClientError() if "MultiFactorAuthentication" in said:
            fix = "Run again with the code that the device shows then: each is good once. Check mfa_serial too"
            return profile.where, said, fix
    return None


def _tokens(error: Exception, said: str, profile: _Profile) -> Line | None:
    """Tokens of SSO, of `aws login`, and of a web identity."""
    match error:
        case sdk.SSOError() | sdk.TokenRetrievalError():
            return profile.where, "there is no valid SSO login", f"Run: aws sso login{profile.flag}"
        case ClientError(operation_name="GetRoleCredentials"):
            return profile.where, said, "Check sso_account_id and sso_role_name"
        case sdk.LoginError():
            return profile.where, said, f"Run: aws login{profile.flag}"
        case sdk.MissingDependencyException() if "login_session" in profile.settings:
            return profile.where, "aws login needs awscrt here", 'Run: pip install "botocore[crt]"'
        case OSError() if _is_token_file(error, profile):
            return profile.token, said, "Check the path, and that the token is there when this runs"
        case UnicodeDecodeError():
            return profile.token, "the token in the file is not text", "Write the JWT alone"
        case sdk.ParamValidationError() if "WebIdentityToken" in str(error):
            return profile.token, "the file holds no token", "Write the JWT alone"
        case ClientError(operation_name="AssumeRoleWithWebIdentity") if "Token" in said.partition(" (")[0]:
            return profile.token, said, "Get a new token from the identity provider"
        case ClientError(operation_name="AssumeRoleWithWebIdentity") if "AccessDenied" in said:
            return profile.token, said, "Check the role's ARN, and its trust policy: provider, aud and sub"
    return None


def _roles(error: Exception, said: str, profile: _Profile) -> Line | None:
    """Roles of profiles, containers and instances."""
    match error:
        case sdk.ParamValidationError():
            wrong = ", ".join(dict.fromkeys(re.findall(r"parameter:? (\w+)", str(error))))
            return profile.where, f"AWS takes no such {wrong}", f"Correct it in {profile.files}"
        case RuntimeError():  # the only one that botocore raises
            fix = "Get new ones, and check the clock of this machine"
            return profile.where, "the credentials that it gives have expired", fix
        case sdk.CredentialRetrievalError() if error.kwargs["provider"] == "container-role":
            fix = "Check AWS_CONTAINER_CREDENTIALS_FULL_URI, and the role of the container"
            return "container", said, fix
    return None


def _profile(base: botocore.session.Session) -> _Profile:
    name = base.get_config_variable("profile") or "default"
    files = " or ".join(_short(base.get_config_variable(each)) for each in ("config_file", "credentials_file"))
    try:
        profiles = base.full_config["profiles"]
    except (BotoCoreError, OSError):
        profiles = {}
    own = profiles.get(name, {})
    return _Profile(name, {**profiles.get(own.get("source_profile"), {}), **own}, tuple(profiles), files)


def _short(path: object) -> str:
    home = os.path.expanduser("~")
    return f"~{str(path).removeprefix(home)}" if str(path).startswith(f"{home}{os.sep}") else str(path)


def _is_token_file(error: OSError, profile: _Profile) -> bool:
    return str(error.filename) in (os.environ.get(_TOKEN_FILE), profile.settings.get("web_identity_token_file"))


def _line_of(error: object) -> str:
    """Which line a parser stumbled over. Its content may be a secret."""
    errors = getattr(error, "errors", None)
    number = errors[0][0] if errors else getattr(error, "lineno", None)
    return f"line {number}" if number else "it"
