"""Ways to log in that are broken, and the one line that each has to end in."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from tests.aws.sdk.login.conftest import KEYS, MFA, Home
from tests.aws.sdk.login.ways import ADMIN, PIPELINE, ROLE, SSO, SSO_ROLE, SSO_URL, kept, later, sso_login

SetUp = Callable[[Home], object]
BY_HAND = 'Run it by hand: it has to print {"Version": 1, "AccessKeyId": ..., "SecretAccessKey": ...}'
FORMAT = (
    "is not in the format of AWS's configuration. "
    "Write [profile NAME] on a line, and below it one name = value on each line"
)
SSO_LOGIN = "there is no valid SSO login. Run: aws sso login --profile dr"
LOG_IN = (
    "Log in, such as with aws sso login, and set AWS_PROFILE; or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY; or "
    "give the machine a role"
)


@dataclass(frozen=True, slots=True)
class Broken:
    """`line`: the whole error, after `profile "dr": ` unless it starts with `*`."""

    name: str
    set_up: SetUp
    line: str
    profile: str = "dr"

    @property
    def error(self) -> str:
        return self.line[1:] if self.line.startswith("*") else f'profile "dr": {self.line}'


def profile(settings: dict[str, str], **others: dict[str, str]) -> SetUp:
    return lambda home: home.config(dr=settings, **others)


def role(source: dict[str, str], **settings: str) -> SetUp:
    """A profile with a role, whose source is the profile `base`."""
    return profile({"role_arn": ROLE, "source_profile": "base", **settings}, base=source)


def process(code: str) -> SetUp:
    return lambda home: home.config(dr={"credential_process": home.program("vault.py", code)})


def prints(**members: object) -> SetUp:
    return process(f"print({json.dumps(json.dumps(members))})")


def config(text: str) -> SetUp:
    return lambda home: home.write(".aws/config", text)


def token(claims: dict[str, str], seconds: float = 3600) -> SetUp:
    return lambda home: token_text(home.lab.token(claims, seconds))(home)


def token_text(text: str) -> SetUp:
    def set_up(home: Home) -> None:
        path = home.write("token", text)
        home.config(dr={"role_arn": PIPELINE, "web_identity_token_file": str(path)})

    return set_up


def sso(login: Callable[[Home], dict[str, str]] | None, **settings: str) -> SetUp:
    def set_up(home: Home) -> None:
        home.config(dr={"sso_session": "corp", **SSO_ROLE, **settings}, sso_corp=SSO)
        if login:
            kept(home, "sso", "corp", login(home))

    return set_up


def old_sso(home: Home) -> None:
    home.config(dr={**SSO, **SSO_ROLE})
    kept(home, "sso", SSO_URL, {"accessToken": "x", "expiresAt": later(hours=-1)})


def variables(**values: str) -> SetUp:
    return lambda home: home.set(**values)


def processes() -> Iterator[Broken]:
    yield Broken("text", process("print('hunter2')"), f"credential_process printed no JSON. {BY_HAND}")
    yield Broken("nothing", process(""), f"credential_process printed no JSON. {BY_HAND}")
    yield Broken("a list", process("print('[]')"), f"credential_process printed no JSON object. {BY_HAND}")
    failed = "credential_process failed: vault: permission denied"
    yield Broken("fails", process(r"import sys; sys.exit('vault:\npermission denied')"), f"{failed}. {BY_HAND}")
    lacks = "credential_process failed: Missing required key in response: 'AccessKeyId'"
    yield Broken("lacks", prints(Version=1), f"{lacks}. {BY_HAND}")
    keys = {"Version": 1, "AccessKeyId": "A", "SecretAccessKey": "B", "SessionToken": "C"}
    time = "credential_process: Unknown string format: tomorrow"
    yield Broken("no time", prints(**keys, Expiration="tomorrow"), f"{time}. {BY_HAND}")
    old = "the credentials that it gives have expired. Get new ones, and check the clock of this machine"
    yield Broken("expired", prints(**keys, Expiration="2020-01-01T00:00:00Z"), old)
    missing = (
        "credential_process /nowhere/vault: No such file or directory. Check its path: absolute, or a program in PATH"
    )
    yield Broken("missing", profile({"credential_process": "/nowhere/vault get"}), missing)
    yield Broken("missing for a role", role({"credential_process": "/nowhere/vault get"}), missing)
    quote = f"credential_process: No closing quotation. {BY_HAND}"
    yield Broken("quoted badly", profile({"credential_process": "vault 'get"}), quote)


def files() -> Iterator[Broken]:
    yield Broken("a title", config("[profile dr\naws_secret_access_key = x\n"), f"*~/.aws/config: line 1 {FORMAT}")
    yield Broken("a line", config("[profile dr]\naws_secret_access_key x\n"), f"*~/.aws/config: line 2 {FORMAT}")
    yield Broken("twice", config("[profile dr]\n[profile dr]\n"), f"*~/.aws/config: line 2 {FORMAT}")
    keys = f"*~/.aws/credentials: line 1 {FORMAT}"
    yield Broken("keys", lambda home: home.write(".aws/credentials", "hunter2\n"), keys)
    unknown = "it is not in ~/.aws/config or ~/.aws/credentials"
    yield Broken("a near name", config("[profile drr]\n"), f'{unknown}. Did you mean "drr"?')
    yield Broken("no name", config("[profile production]\n"), f"{unknown}. Check --profile and AWS_PROFILE")
    yield Broken("no files", lambda home: None, f"{unknown}. Check --profile and AWS_PROFILE")
    half = "aws_secret_access_key is missing. Give it too, or take the others away"
    yield Broken("half of the keys", profile({"aws_access_key_id": "AKIA"}), half)
    yield Broken("nothing in it", profile({"region": "us-east-1"}), f"Unable to locate credentials. {LOG_IN}")


def roles() -> Iterator[Broken]:
    alone = "Write beside it whose credentials assume the role: source_profile or credential_source"
    yield Broken("role alone", profile({"role_arn": ROLE}), f"role_arn stands alone. {alone}")
    circle = "source_profile leads in a circle: dr -> base -> dr. Let the last one have credentials of its own"
    yield Broken("a circle", role({"role_arn": ROLE, "source_profile": "dr"}), circle)
    correct = "Correct it in ~/.aws/config or ~/.aws/credentials"
    source = f'The source_profile "base" referenced in the profile "dr" does not exist. {correct}'
    yield Broken("no source", profile({"role_arn": ROLE, "source_profile": "base"}), source)
    other = f'The credential source "Ec2" referenced in profile "dr" is not valid. {correct}'
    yield Broken("other source", profile({"role_arn": ROLE, "credential_source": "Ec2"}), other)
    arn = f"AWS takes no such RoleArn. {correct}"
    yield Broken("no ARN", profile({"role_arn": "tagsync", "source_profile": "base"}, base=KEYS), arn)
    denied = (
        f"AssumeRole: AccessDenied (User: {ADMIN} is not authorized to perform: sts:AssumeRole on resource: "
        f"{ROLE}x). Check the role's name, that its trust policy names the caller, and the external id"
    )
    yield Broken("no such role", profile({"role_arn": f"{ROLE}x", "source_profile": "base"}, base=KEYS), denied)
    no_terminal = (
        "it needs an MFA code, and there is no terminal to type it in. Log in where there is a terminal and hand on "
        'what it gives: eval "$(aws configure export-credentials --profile dr --format env)", or aws sts '
        "get-session-token"
    )
    yield Broken("no terminal", role(KEYS, mfa_serial=MFA), no_terminal)


def tokens() -> Iterator[Broken]:
    yield Broken("no SSO login", sso(None), SSO_LOGIN)
    yield Broken("expired", sso(lambda _: {"accessToken": "x", "expiresAt": later(hours=-1)}), SSO_LOGIN)
    yield Broken("expired, old kind", old_sso, SSO_LOGIN)
    yield Broken("withdrawn", sso(lambda _: {"accessToken": "x", "expiresAt": later(hours=4)}), SSO_LOGIN)
    other = "GetRoleCredentials: ForbiddenException (No access). Check sso_account_id and sso_role_name"
    yield Broken("no permission set", sso(lambda home: sso_login(home, hours=4), sso_role_name="Other"), other)
    path = "Check the path, and that the token is there when this runs"
    missing = profile({"role_arn": PIPELINE, "web_identity_token_file": "/nowhere/token"})
    yield Broken("no token file", missing, f"/nowhere/token: No such file or directory. {path}")
    get = "Get a new token from the identity provider"
    invalid = "AssumeRoleWithWebIdentity: InvalidIdentityToken (The ID Token provided is not a valid JWT. (You may"
    yield Broken("no JWT", token_text("hunter2"), f"{invalid} see this error if you sent an Access Token)). {get}")
    yield Broken("empty", token_text(""), "the file holds no token. Write the JWT alone")
    audience = {"aud": "sts.amazonaws.com"}
    expired = f"AssumeRoleWithWebIdentity: ExpiredTokenException (Token expired). {get}"
    yield Broken("expired token", token(audience, -10), expired)
    trust = (
        "AssumeRoleWithWebIdentity: AccessDenied (Not authorized to perform sts:AssumeRoleWithWebIdentity). "
        "Check the role's ARN, and its trust policy: provider, aud and sub"
    )
    yield Broken("other audience", token({"aud": "else"}), trust)
    named = "no role is named for the token. Set AWS_ROLE_ARN, or role_arn beside web_identity_token_file"
    yield Broken("no role", profile({"web_identity_token_file": "/token"}), named)


def environment() -> Iterator[Broken]:
    half = "*environment: AWS_SECRET_ACCESS_KEY is missing. Give it too, or take the others away"
    yield Broken("half of the keys", variables(AWS_ACCESS_KEY_ID="AKIA"), half, "")
    yield Broken("nothing", lambda _: None, f"*credentials: Unable to locate credentials. {LOG_IN}", "")
    path = "Check the path, and that the token is there when this runs"
    token_file = variables(AWS_ROLE_ARN=PIPELINE, AWS_WEB_IDENTITY_TOKEN_FILE="/nowhere/token")
    line = f"*AWS_WEB_IDENTITY_TOKEN_FILE: /nowhere/token: No such file or directory. {path}"
    yield Broken("no token file", token_file, line, "")
    url = "Check AWS_ENDPOINT_URL and endpoint_url: a URL starts with https://"

    def sts_at(address: str) -> SetUp:
        def set_up(home: Home) -> None:
            role(KEYS)(home)
            home.set(AWS_ENDPOINT_URL_STS=address)

        return set_up

    yield Broken("no URL", sts_at("nonsense"), f"Invalid endpoint: nonsense. {url}")
    down = (
        "nothing is running at http://127.0.0.1:1, where AWS_ENDPOINT_URL or the configuration points. If this is a "
        "lab, it is gone: start it again with tagsync lab up --port 1 --detach. To reach AWS itself, unset "
        "AWS_ENDPOINT_URL, and endpoint_url in ~/.aws/config"
    )
    yield Broken("no STS", sts_at("http://127.0.0.1:1"), down)


GROUPS = (processes, files, roles, tokens, environment)
BROKEN = {f"{group.__name__}: {each.name}": each for group in GROUPS for each in group()}
