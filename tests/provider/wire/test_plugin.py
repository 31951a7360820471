"""The plugin process, met as Terraform meets it: environment, handshake line, TLS, shutdown."""

from __future__ import annotations

import base64
import os
import signal
import ssl
import stat
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import grpc
import pytest

from tagsync.provider.wire.handshake import COOKIE, COOKIE_VALUE
from tagsync.provider.wire.protos import goplugin_pb2, health_pb2
from tagsync.provider.wire.protos import terraform_pb2 as pb

REPOSITORY = Path(__file__).parents[3]
COMMAND = [sys.executable, "-m", "tests.provider.wire.toy"]
ENVIRON = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
TERRAFORM = {COOKIE: COOKIE_VALUE, "PLUGIN_PROTOCOL_VERSIONS": "5,6", "PLUGIN_CLIENT_CERT": "some certificate"}


@dataclass(frozen=True, slots=True)
class Plugin:
    process: subprocess.Popen[str]
    line: str

    @property
    def socket(self) -> str:
        return self.line.split("|")[3]

    @contextmanager
    def channel(self) -> Iterator[grpc.Channel]:
        """Trusts nothing but the certificate of the handshake, as Terraform does."""
        der = base64.b64decode(self.line.split("|")[5].strip() + "==")
        credentials = grpc.ssl_channel_credentials(ssl.DER_cert_to_PEM_cert(der).encode())
        options = [("grpc.ssl_target_name_override", "localhost")]
        with grpc.secure_channel(f"unix:{self.socket}", credentials, options) as channel:
            yield channel

    def shut_down(self) -> int:
        with self.channel() as channel:
            raw(channel, "/plugin.GRPCController/Shutdown")
        return self.process.wait(20)


def raw(channel: grpc.Channel, method: str) -> None:
    """A call with an empty request, whose answer does not matter."""
    call: grpc.UnaryUnaryMultiCallable[bytes, bytes] = channel.unary_unary(method)
    call(b"", timeout=20)


@contextmanager
def plugin(**environ: str) -> Iterator[Plugin]:
    with subprocess.Popen(
        COMMAND,
        cwd=REPOSITORY,
        env={**ENVIRON, **TERRAFORM, **environ},
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout
        try:
            yield Plugin(process, process.stdout.readline())
        finally:
            process.kill()


def start(**environ: str) -> subprocess.CompletedProcess[str]:
    """Runs the program to its end."""
    return subprocess.run(
        COMMAND, cwd=REPOSITORY, env={**ENVIRON, **environ}, text=True, capture_output=True, timeout=30, check=False
    )


def test_started_by_hand_it_says_what_it_is_and_exits_1() -> None:
    done = start()
    assert done.returncode == 1
    assert done.stdout == ""
    assert "not meant to be run by hand" in done.stderr
    assert "terraform init" in done.stderr


def test_a_terraform_without_protocol_6_is_told_which_one_to_use() -> None:
    done = start(**{**TERRAFORM, "PLUGIN_PROTOCOL_VERSIONS": "4,5"})
    assert done.returncode == 1
    assert "Terraform 1.7" in done.stderr


def test_the_handshake_is_one_line_and_shutdown_ends_the_process_and_cleans_up() -> None:
    with plugin() as toy:
        api, protocol, network, socket, kind, certificate = toy.line.strip().split("|")
        assert (api, protocol, network, kind) == ("1", "6", "unix", "grpc")
        assert "=" not in certificate
        assert stat.S_IMODE(Path(socket).parent.stat().st_mode) == 0o700
        assert toy.shut_down() == 0
        assert not Path(socket).parent.exists()


def test_it_is_healthy_has_no_output_and_names_calls_it_does_not_have() -> None:
    with plugin() as toy, toy.channel() as channel:
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
        assert toy.shut_down() == 0


def test_only_the_holder_of_the_handshake_line_can_connect() -> None:
    with plugin() as toy, grpc.insecure_channel(f"unix:{toy.socket}") as channel:
        with pytest.raises(grpc.RpcError, match="UNAVAILABLE"):
            raw(channel, "/plugin.GRPCController/Shutdown")
        assert toy.shut_down() == 0


def test_stop_is_answered_at_once() -> None:
    with plugin() as toy, toy.channel() as channel:
        stop = channel.unary_unary(
            "/tfplugin6.Provider/StopProvider", pb.Empty.SerializeToString, pb.StopResponse.FromString
        )
        assert stop(pb.Empty(), timeout=20).error == ""
        assert toy.shut_down() == 0


@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGTERM])
def test_signals_that_reach_the_whole_process_group_leave_it_to_terraform(sent: signal.Signals) -> None:
    with plugin() as toy:
        toy.process.send_signal(sent)
        assert toy.shut_down() == 0


def test_stray_prints_do_not_reach_terraform_and_stand_in_the_log() -> None:
    with plugin(TOY_PRINTS="1") as toy:
        assert toy.line.startswith("1|6|unix|")
        assert toy.shut_down() == 0
        assert toy.process.stdout
        assert toy.process.stdout.read() == ""
        assert toy.process.stderr
        logged = toy.process.stderr.read()
        assert "printed at import" in logged
        assert "printed by a child" in logged


def test_when_it_cannot_start_stdout_says_why_in_one_line() -> None:
    done = start(**TERRAFORM, TOY_BROKEN="1")
    assert done.returncode == 1
    assert done.stdout == "The provider cannot start. RuntimeError: no way.\n"


@pytest.mark.parametrize("tmpdir", ["/nowhere", "/proc", "long"])
def test_an_unusable_tmpdir_does_not_matter(tmp_path: Path, tmpdir: str) -> None:
    if tmpdir == "long":
        long = tmp_path / ("x" * 120)
        long.mkdir()
        tmpdir = str(long)
    with plugin(TMPDIR=tmpdir, HOME="/proc/none") as toy:
        assert not toy.socket.startswith(tmpdir)
        assert toy.shut_down() == 0


def test_it_ends_when_terraform_is_killed() -> None:
    middleman = (
        "import subprocess, sys; plugin = subprocess.Popen(sys.argv[1:], stdout=subprocess.PIPE);"
        "print(plugin.pid, plugin.stdout.readline().decode().strip(), flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", middleman, *COMMAND],
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


def test_the_handshake_comes_quickly() -> None:
    """Processor time, which other tests on the machine do not change: the handshake costs little more than imports."""
    with plugin() as toy:
        fields = Path(f"/proc/{toy.process.pid}/stat").read_text().rpartition(")")[2].split()
        seconds = (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
        assert toy.shut_down() == 0
    assert seconds < 0.8


def test_nothing_slow_is_imported_by_a_process_that_terraform_did_not_start() -> None:
    code = (
        "import sys, tagsync.provider.wire.plugin; print(sorted({'grpc', 'cryptography', 'google'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=REPOSITORY, text=True, capture_output=True, check=True, timeout=30
    )
    assert done.stdout == "[]\n"
