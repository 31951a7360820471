"""Every way to log in: what a user sets up for it, and as whom the user is logged in then."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec

from tagsync.lab.iam.identities import SECRET, admin_key
from tagsync.lab.lab import HUB
from tests.aws.sdk.login.conftest import FAR, KEYS, MEMBER, Home

SetUp = Callable[[Home], str]
ROLE = f"arn:aws:iam::{MEMBER}:role/role"
PIPELINE = f"arn:aws:iam::{MEMBER}:role/pipeline"
ADMIN = f"arn:aws:iam::{HUB}:user/admin"
SSO_URL = "https://example.awsapps.com/start"
SSO = {"sso_start_url": SSO_URL, "sso_region": "us-east-1"}
SSO_ROLE = {"sso_account_id": MEMBER, "sso_role_name": "DrsAdmin"}


@dataclass(frozen=True, slots=True)
class Way:
    """`provider`: the METHOD of botocore's provider. `needs`: a package without which the way is closed."""

    name: str
    provider: str
    set_up: SetUp
    profile: str
    needs: str


WAYS: list[Way] = []


def way(provider: str, *, profile: str = "", needs: str = "") -> Callable[[SetUp], SetUp]:
    """Adds a way. Its function sets it up, and returns how the ARN of the caller begins then."""

    def add(set_up: SetUp) -> SetUp:
        WAYS.append(Way(set_up.__name__, provider, set_up, profile, needs))
        return set_up

    return add


def session_of(role: str, account: str = MEMBER) -> str:
    return f"arn:aws:sts::{account}:assumed-role/{role}/"


@way("env")
def environment(home: Home) -> str:
    home.set(AWS_ACCESS_KEY_ID=admin_key(HUB), AWS_SECRET_ACCESS_KEY=SECRET)
    return ADMIN


@way("env")
def environment_with_a_session(home: Home) -> str:
    keys = home.lab.client("sts").assume_role(RoleArn=ROLE, RoleSessionName="shell")["Credentials"]
    home.set(
        AWS_ACCESS_KEY_ID=keys["AccessKeyId"],
        AWS_SECRET_ACCESS_KEY=keys["SecretAccessKey"],
        AWS_SESSION_TOKEN=keys["SessionToken"],
        AWS_CREDENTIAL_EXPIRATION=keys["Expiration"].isoformat(),
    )
    return session_of("role")


@way("shared-credentials-file")
def shared_credentials_file(home: Home) -> str:
    home.credentials(default=KEYS)
    return ADMIN


@way("config-file", profile="dr")
def config_file(home: Home) -> str:
    home.config(dr=KEYS)
    return ADMIN


@way("config-file")
def profile_of_the_environment(home: Home) -> str:
    home.config(dr=KEYS)
    home.set(AWS_PROFILE="dr")
    return ADMIN


@way("assume-role", profile="dr")
def source_profile(home: Home) -> str:
    home.config(dr={"role_arn": ROLE, "source_profile": "base"})
    home.credentials(base=KEYS)
    return session_of("role")


@way("assume-role", profile="dr")
def chained_roles(home: Home) -> str:
    home.config(
        dr={"role_arn": f"arn:aws:iam::{FAR}:role/far", "source_profile": "middle"},
        middle={"role_arn": ROLE, "source_profile": "base"},
        base=KEYS,
    )
    return session_of("far", FAR)


@way("assume-role", profile="dr")
def credential_source_environment(home: Home) -> str:
    environment(home)
    home.config(dr={"role_arn": ROLE, "credential_source": "Environment"})
    return session_of("role")


@way("assume-role", profile="dr")
def credential_source_container(home: Home) -> str:
    container(home)
    home.config(dr={"role_arn": ROLE, "credential_source": "EcsContainer"})
    return session_of("role")


@way("assume-role", profile="dr")
def credential_source_instance(home: Home) -> str:
    instance_role(home)
    home.config(dr={"role_arn": ROLE, "credential_source": "Ec2InstanceMetadata"})
    return session_of("role")


@way("assume-role-with-web-identity")
def web_identity_of_the_environment(home: Home) -> str:
    token = home.write("token", home.lab.token({"aud": "sts.amazonaws.com", "sub": "pod"}))
    home.set(AWS_ROLE_ARN=PIPELINE, AWS_WEB_IDENTITY_TOKEN_FILE=str(token), AWS_ROLE_SESSION_NAME="pod-7")
    return session_of("pipeline") + "pod-7"


@way("assume-role-with-web-identity", profile="dr")
def web_identity_of_a_profile(home: Home) -> str:
    token = home.write("token", home.lab.token({"aud": "sts.amazonaws.com", "sub": "job"}))
    home.config(dr={"role_arn": PIPELINE, "web_identity_token_file": str(token)})
    return session_of("pipeline")


@way("assume-role", profile="dr")
def web_identity_of_a_source_profile(home: Home) -> str:
    token = home.write("token", home.lab.token({"aud": "sts.amazonaws.com", "sub": "job"}))
    home.config(
        dr={"role_arn": f"arn:aws:iam::{FAR}:role/far", "source_profile": "pipeline"},
        pipeline={"role_arn": PIPELINE, "web_identity_token_file": str(token)},
    )
    return session_of("far", FAR)


@way("custom-process", profile="dr")
def credential_process(home: Home) -> str:
    keys = {"Version": 1, "AccessKeyId": admin_key(HUB), "SecretAccessKey": SECRET}
    home.config(dr={"credential_process": home.program("vault.py", f"print({json.dumps(json.dumps(keys))})")})
    return ADMIN


@way("sso", profile="dr")
def sso_session(home: Home) -> str:
    home.config(dr={"sso_session": "corp", **SSO_ROLE}, sso_corp=SSO)
    kept(home, "sso", "corp", sso_login(home, hours=4))
    return session_of("DrsAdmin")


@way("sso", profile="dr")
def sso_session_that_is_renewed(home: Home) -> str:
    home.config(dr={"sso_session": "corp", **SSO_ROLE}, sso_corp=SSO)
    renewal = {
        "clientId": "lab",
        "clientSecret": "lab",
        "refreshToken": home.lab.token({"aud": "sso"}),
        "registrationExpiresAt": later(hours=24),
    }
    kept(home, "sso", "corp", {"accessToken": "expired", "expiresAt": later(hours=-1), **renewal})
    return session_of("DrsAdmin")


@way("sso", profile="dr")
def sso_without_a_session(home: Home) -> str:
    home.config(dr={**SSO, **SSO_ROLE})
    kept(home, "sso", SSO_URL, sso_login(home, hours=4))
    return session_of("DrsAdmin")


@way("login", profile="dr", needs="awscrt")
def login_session(home: Home) -> str:
    home.config(dr={"login_session": ADMIN})
    keys = {"accessKeyId": admin_key(HUB), "secretAccessKey": SECRET, "sessionToken": "unused"}
    kept(home, "login", ADMIN, login(home, later(hours=-1), keys))
    return ADMIN


@way("container-role")
def container(home: Home) -> str:
    home.set(AWS_CONTAINER_CREDENTIALS_FULL_URI=home.lab.container_credentials("task"))
    return session_of("task", HUB)


@way("iam-role")
def instance_role(home: Home) -> str:
    home.set(AWS_EC2_METADATA_SERVICE_ENDPOINT=home.lab.instance_metadata("machine"))
    return session_of("machine", HUB)


@way("ec2-credentials-file")
def credential_file_of_the_old_ec2_tools(home: Home) -> str:
    file = home.write("ec2-keys", f"AWSAccessKeyId={admin_key(HUB)}\nAWSSecretKey={SECRET}\n")
    home.set(AWS_CREDENTIAL_FILE=str(file))
    return ADMIN


@way("boto-config")
def boto_2(home: Home) -> str:
    lines = "".join(f"{name} = {value}\n" for name, value in KEYS.items())
    home.set(BOTO_CONFIG=str(home.write("boto.cfg", f"[Credentials]\n{lines}")))
    return ADMIN


def later(*, hours: float) -> str:
    return (datetime.now(UTC) + timedelta(hours=hours)).strftime("%Y-%m-%dT%H:%M:%SZ")


def sso_login(home: Home, *, hours: float) -> dict[str, str]:
    """What `aws sso login` keeps."""
    return {"accessToken": home.lab.token({"aud": "sso"}, hours * 3600), "expiresAt": later(hours=hours)}


def login(home: Home, expires: str, keys: dict[str, str]) -> dict[str, object]:
    """What `aws login` keeps."""
    key = ec.generate_private_key(ec.SECP256R1())
    form = serialization.Encoding.PEM, serialization.PrivateFormat.TraditionalOpenSSL, serialization.NoEncryption()
    return {
        "accessToken": {**keys, "accountId": HUB, "expiresAt": expires},
        "refreshToken": home.lab.token({"aud": "signin", "sub": HUB}),
        "clientId": "arn:aws:signin:::devtools/same-device",
        "dpopKey": key.private_bytes(*form).decode(),
    }


def kept(home: Home, kind: str, name: str, token: object) -> None:
    """Puts a login into the cache of AWS's tools."""
    digest = hashlib.sha1(name.encode()) if kind == "sso" else hashlib.sha256(name.encode())
    home.write(f".aws/{kind}/cache/{digest.hexdigest()}.json", json.dumps(token))
