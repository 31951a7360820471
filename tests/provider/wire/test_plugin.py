"""Both programs of the provider, met as Terraform meets them: environment, handshake line, TLS, shutdown."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import grpc
import pytest

from tagsync.provider.wire.protos import goplugin_pb2, health_pb2
from tagsync.provider.wire.protos import terraform_pb2 as pb
from tagsync.provider.wire.rpcs.dynamic import from_message, to_message
from tagsync.provider.wire.types import STRING, Map
from tests.provider.wire.process import ENVIRON, REPOSITORY, TERRAFORM, Plugin, plugin, raw, start

BIG = 6_000_000
"""More than the 4 MiB that gRPC takes by itself."""
TAGS = Map(STRING)


@pytest.fixture(scope="module")
def running(program: list[str]) -> Iterator[Plugin]:
    """One process for the tests that leave it as it is."""
    with plugin(program, {**ENVIRON, **TERRAFORM}) as process:
        yield process


def test_started_by_hand_it_says_what_it_is_and_exits_1(program: list[str]) -> None:
    done = start(program, ENVIRON)
    assert done.returncode == 1
    assert done.stdout == ""
    assert "not meant to be run by hand" in done.stderr
    assert "terraform init" in done.stderr


def test_a_terraform_without_protocol_6_is_told_which_one_to_use(program: list[str]) -> None:
    done = start(program, {**ENVIRON, **TERRAFORM, "PLUGIN_PROTOCOL_VERSIONS": "4,5"})
    assert done.returncode == 1
    assert "Terraform 1.7" in done.stderr


def test_the_handshake_is_one_line_and_shutdown_ends_the_process_and_cleans_up(program: list[str]) -> None:
    with plugin(program, {**ENVIRON, **TERRAFORM}) as process:
        api, protocol, network, _, kind, certificate = process.line.strip().split("|")
        assert (api, protocol, network, kind) == ("1", "6", "unix", "grpc")
        assert "=" not in certificate
        assert stat.S_IMODE(process.socket.parent.stat().st_mode) == 0o700
        assert process.shut_down() == 0
        assert not process.socket.parent.exists()


def test_the_handshake_comes_quickly(running: Plugin) -> None:
    """Processor time, which other tests on the machine do not change: the handshake costs little more than imports."""
    fields = Path(f"/proc/{running.process.pid}/stat").read_text().rpartition(")")[2].split()
    seconds = (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
    assert seconds < 0.8


def test_only_a_drill_imports_what_judges_a_recovery_and_nothing_imports_the_sdk_at_the_start() -> None:
    code = "import sys, tagsync.provider.provider; print(*sorted(sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=REPOSITORY, text=True, capture_output=True, check=True, timeout=30
    )
    slow = ("boto3", "botocore", "yaml", "tagsync.recovery.native", "tagsync.report.recovery")
    assert [module for module in done.stdout.split() if module.startswith(slow)] == []


def test_it_is_healthy_has_no_output_and_names_calls_it_does_not_have(running: Plugin) -> None:
    with running.channel() as channel:
        check = channel.unary_unary(
            "/grpc.health.v1.Health/Check",
            health_pb2.HealthCheckRequest.SerializeToString,
            health_pb2.HealthCheckResponse.FromString,
        )
        assert check(health_pb2.HealthCheckRequest(service="plugin"), timeout=20).status == 1
        stdio = channel.unary_stream(
            "/plugin.GRPCStdio/StreamStdio", goplugin_pb2.Nothing.SerializeToString, goplugin_pb2.Output.FromString
        )
        assert list(stdio(goplugin_pb2.Nothing(), timeout=20)) == []
        with pytest.raises(grpc.RpcError, match=r"does not implement /tfplugin6.Provider/OpenE"):
            raw(channel, "/tfplugin6.Provider/OpenEphemeralResource")


def test_messages_may_be_large_both_ways(running: Plugin) -> None:
    with running.channel() as channel:
        validate = channel.unary_unary(
            "/tfplugin6.Provider/ValidateResourceConfig",
            pb.TypedConfigRequest.SerializeToString,
            pb.Outcome.FromString,
        )
        answer = validate(pb.TypedConfigRequest(type_name="x" * BIG), timeout=20)
    assert len(answer.diagnostics[0].summary) > BIG


def test_a_function_is_answered_and_a_stream_comes_to_its_end(running: Plugin) -> None:
    arguments = [
        to_message(value, type_) for value, type_ in (("version: 1", STRING), ({"Name": "web"}, TAGS), ({}, TAGS))
    ]
    with running.channel() as channel:
        call = channel.unary_unary(
            "/tfplugin6.Provider/CallFunction",
            pb.CallFunctionRequest.SerializeToString,
            pb.CallFunctionResponse.FromString,
        )
        answer = call(pb.CallFunctionRequest(name="desired", arguments=arguments), timeout=20)
        find = channel.unary_stream(
            "/tfplugin6.Provider/ListResource", pb.ListRequest.SerializeToString, pb.ListEvent.FromString
        )
        (event,) = find(pb.ListRequest(type_name="tagsync_nothing"), timeout=20)
    assert from_message(answer.result, TAGS) == {"Name": "web"}
    assert event.diagnostics[0].summary == "The provider has no list tagsync_nothing"


def test_only_the_holder_of_the_handshake_line_can_connect(running: Plugin) -> None:
    with (
        grpc.insecure_channel(f"unix:{running.socket}") as channel,
        pytest.raises(grpc.RpcError, match="UNAVAILABLE"),
    ):
        raw(channel, "/plugin.GRPCController/Shutdown")
    assert running.process.poll() is None


def test_stop_is_answered_at_once(running: Plugin) -> None:
    with running.channel() as channel:
        stop = channel.unary_unary(
            "/tfplugin6.Provider/StopProvider", pb.Empty.SerializeToString, pb.StopResponse.FromString
        )
        assert stop(pb.Empty(), timeout=20).error == ""


@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGTERM])
def test_signals_that_reach_the_whole_process_group_leave_it_to_terraform(
    sent: signal.Signals, program: list[str]
) -> None:
    with plugin(program, {**ENVIRON, **TERRAFORM}) as process:
        process.process.send_signal(sent)
        assert process.shut_down() == 0


def test_after_sigterm_it_ends_even_if_terraform_says_nothing(program: list[str]) -> None:
    with plugin(program, {**ENVIRON, **TERRAFORM}) as process:
        process.process.send_signal(signal.SIGTERM)
        assert process.process.wait(30) == 0
        assert not process.socket.parent.exists()


@pytest.mark.parametrize("tmpdir", ["/nowhere", "/proc", "long"])
def test_an_unusable_tmpdir_does_not_matter(tmp_path: Path, tmpdir: str, program: list[str]) -> None:
    if tmpdir == "long":
        long = tmp_path / ("x" * 120)
        long.mkdir()
        tmpdir = str(long)
    with plugin(program, {**ENVIRON, **TERRAFORM, "TMPDIR": tmpdir, "HOME": "/proc/none"}) as process:
        assert not process.address.startswith(tmpdir)
        assert process.shut_down() == 0


def test_it_ends_when_terraform_is_killed(program: list[str]) -> None:
    middleman = (
        "import subprocess, sys; plugin = subprocess.Popen(sys.argv[1:], stdout=subprocess.PIPE);"
        "print(plugin.pid, plugin.stdout.readline().decode().strip(), flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", middleman, *program],
        cwd=REPOSITORY,
        env={**ENVIRON, **TERRAFORM},
        text=True,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as terraform:
        assert terraform.stdout
        pid, line = terraform.stdout.readline().split(maxsplit=1)
        socket = Path(line.split("|")[3])
        assert socket.exists()
        terraform.kill()
    deadline = time.monotonic() + 20
    while socket.parent.exists():
        if time.monotonic() > deadline:
            os.kill(int(pid), signal.SIGKILL)
            pytest.fail("the plugin still lived")
        time.sleep(0.05)
