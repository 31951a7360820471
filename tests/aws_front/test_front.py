"""With the front Terraform says the same as without it, and no provider outlives its Terraform or the tests."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import grpc
import pytest

from tagsync.lab.lab import Lab
from tagsync.provider.wire.handshake import COOKIE, COOKIE_VALUE
from tagsync.provider.wire.protos import terraform_pb2 as pb
from tests import aws_mirror
from tests.aws_front.schemas import REPOSITORY, Answer, types_in
from tests.aws_mirror import needs_aws_provider
from tests.cdktf.aws_provider import terraform

TWO_REGIONS = """
provider "aws" {}
provider "aws" {
  alias  = "other"
  region = "eu-west-1"
}
data "aws_region" "own" {}
data "aws_region" "other" {
  provider = aws.other
}
module "inner" {
  source = "./inner"
}
output "regions" {
  value = [data.aws_region.own.name, data.aws_region.other.name]
}
"""
INNER = """
resource "aws_ecr_repository" "of_no_stack" {
  name = "images"
  tags = { Owner = "dr" }
}
"""


@needs_aws_provider
def test_a_plan_is_the_same_with_and_without_it(lab: Lab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def plan(folder: Path) -> str:
        (folder / "inner").mkdir(parents=True)
        (folder / "main.tf").write_text(TWO_REGIONS)
        (folder / "inner" / "main.tf").write_text(INNER)
        terraform(folder, "init", "-input=false")
        said = terraform(folder, "plan", "-input=false", **lab.environment())
        return "\n".join(sorted(said.splitlines()))  # data sources are read in any order

    fronted = plan(tmp_path / "fronted")
    monkeypatch.setattr(aws_mirror, "mirror", lambda: Path(os.environ["TAGSYNC_TF_MIRROR"]))
    assert fronted == plan(tmp_path / "real")
    assert '"us-east-1"' in fronted
    assert '"eu-west-1"' in fronted
    assert "1 to add" in fronted


def test_an_answer_is_cut_to_types_and_else_whole() -> None:
    schema = pb.Schema(version=7)
    types = {"aws_sqs_queue": schema, "aws_glacier_vault": schema}
    whole = pb.SchemaResponse(
        provider=schema, resources=types, data_sources=types, functions={"arn_parse": pb.Function()}
    )
    cut = pb.SchemaResponse.FromString(Answer(whole.SerializeToString()).of({"aws_sqs_queue", "aws_unheard_of"}))
    for schemas in (whole.resources, whole.data_sources):
        del schemas["aws_glacier_vault"]
    assert cut == whole


def test_types_are_those_in_the_files_of_terraform_and_of_its_modules(tmp_path: Path) -> None:
    for file in (
        "folder/main.tf",
        "folder/tests/a.tftest.hcl",
        "folder/x.tfstate",
        "folder/notes.txt",
        "module/b.tf.json",
    ):
        (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / file).write_text(f"aws_{Path(file).name.partition('.')[0]}")
    modules = tmp_path / "folder" / ".terraform" / "modules" / "modules.json"
    modules.parent.mkdir(parents=True)
    modules.write_text('{"Modules": [{"Dir": "."}, {"Dir": "../module"}]}')
    assert {*types_in(tmp_path / "folder")} == {"aws_main", "aws_a", "aws_x", "aws_b"}


@contextmanager
def server() -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-m", "tests.aws_front.server", os.environ["TAGSYNC_TF_MIRROR"]]
    with subprocess.Popen(command, cwd=REPOSITORY, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as running:
        yield running


@contextmanager
def launched(running: subprocess.Popen[str]) -> Iterator[tuple[subprocess.Popen[str], Any]]:
    """A start of the provider as by Terraform, after one that was killed at once; and the connection to it."""
    assert running.stdout
    folder = Path(running.stdout.readline().strip())
    with socket.socket(socket.AF_UNIX) as killed_at_once:
        killed_at_once.connect(f"{folder}/launched")
    (program,) = folder.rglob("terraform-provider-aws*")
    environment = {COOKIE: COOKIE_VALUE, "PLUGIN_CLIENT_CERT": "any", "PATH": os.environ["PATH"]}
    with subprocess.Popen([program], env=environment, stdout=subprocess.PIPE, text=True) as started:
        assert started.stdout
        *_, network, address, _, der64 = started.stdout.readline().strip().split("|")
        pem = f"-----BEGIN CERTIFICATE-----\n{der64}{'=' * (-len(der64) % 4)}\n-----END CERTIFICATE-----\n"
        credentials = grpc.ssl_channel_credentials(pem.encode())
        options = [("grpc.ssl_target_name_override", "localhost")]
        try:
            with grpc.secure_channel(f"{network}:{address}", credentials, options) as channel:
                yield started, channel
        finally:
            started.kill()


def call(channel: Any, method: str) -> bytes:
    answer: bytes = channel.unary_unary(method)(b"", timeout=60)
    return answer


HEALTH, SERVING = "/grpc.health.v1.Health/Check", b"\x08\x01"
"""A call that goes to the provider itself."""


@needs_aws_provider
@pytest.mark.parametrize("sent", [None, signal.SIGTERM])
def test_no_provider_outlives_the_tests(sent: signal.Signals | None) -> None:
    with server() as running, launched(running) as (started, channel):
        assert call(channel, HEALTH) == SERVING
        assert "terraform-provider-aws" in Path(f"/proc/{started.pid}/exe").readlink().name
        children = Path(f"/proc/{running.pid}/task/{running.pid}/children").read_text().split()
        if sent:
            running.send_signal(sent)
        else:
            running.communicate()
        assert started.wait(20) == -9
    assert running.returncode == 0
    assert len(children) == 1, "the one that is never configured"
    assert not Path(f"/proc/{children[0]}").exists()


@needs_aws_provider
def test_no_provider_outlives_its_terraform() -> None:
    with server() as running, launched(running) as (started, channel):
        output = channel.unary_stream("/plugin.GRPCStdio/StreamStdio")(b"")  # as Terraform does all along
        call(channel, HEALTH)
        channel.close()
        assert started.wait(20) == -9, output
        running.communicate()


@needs_aws_provider
def test_what_is_not_configured_never_becomes_the_provider() -> None:
    with server() as running, launched(running) as (started, channel):
        assert b"aws_sqs_queue" in call(channel, "/tfplugin5.Provider/GetSchema")
        assert b"aws_glacier_vault" in call(channel, "/tfplugin5.Provider/GetMetadata")
        call(channel, "/plugin.GRPCController/Shutdown")
        assert started.wait(20) == 0
        running.communicate()
