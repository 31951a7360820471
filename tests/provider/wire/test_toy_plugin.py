"""What only a toy provider can show of the plugin process: stray prints, a start that fails, Windows' way to listen."""

from __future__ import annotations

import socket
import subprocess
import sys

import grpc
import pytest

from tests.provider.wire.process import ENVIRON, REPOSITORY, TERRAFORM, TOY, plugin, raw, start

TCP = {**ENVIRON, **TERRAFORM, "TOY_TCP": "1"}


def test_stray_prints_do_not_reach_terraform_and_stand_in_the_log() -> None:
    with plugin(TOY, {**ENVIRON, **TERRAFORM, "TOY_PRINTS": "1"}) as toy:
        assert toy.line.startswith("1|6|unix|")
        assert toy.shut_down() == 0
        assert toy.process.stdout
        assert toy.process.stdout.read() == ""
        assert toy.process.stderr
        logged = toy.process.stderr.read()
        assert "printed at import" in logged
        assert "printed by a child" in logged


def test_when_it_cannot_start_stdout_says_why_in_one_line() -> None:
    done = start(TOY, {**ENVIRON, **TERRAFORM, "TOY_BROKEN": "1"})
    assert done.returncode == 1
    assert done.stdout == "The provider cannot start. RuntimeError: no way.\n"


def test_on_a_port_it_takes_a_free_one_of_those_that_terraform_names_and_is_encrypted() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        ports = {"PLUGIN_MIN_PORT": str(port), "PLUGIN_MAX_PORT": str(port + 20)}
        with plugin(TOY, {**TCP, **ports}) as toy, grpc.insecure_channel(toy.address) as channel:
            host, _, own = toy.address.partition(":")
            assert (toy.network, host) == ("tcp", "127.0.0.1")
            assert port < int(own) <= port + 20
            with pytest.raises(grpc.RpcError, match="UNAVAILABLE"):
                raw(channel, "/plugin.GRPCController/Shutdown")
            assert toy.shut_down() == 0


def test_without_a_free_port_it_says_what_to_set() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        done = start(TOY, {**TCP, "PLUGIN_MIN_PORT": port, "PLUGIN_MAX_PORT": port})
    assert done.returncode == 1
    assert done.stdout.startswith("The provider cannot start. RuntimeError: No port is free: set PLUGIN_MIN_PORT")


def test_nothing_slow_is_imported_by_a_process_that_terraform_did_not_start() -> None:
    code = (
        "import sys, tagsync.provider.wire.plugin; print(sorted({'grpc', 'cryptography', 'google'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=REPOSITORY, text=True, capture_output=True, check=True, timeout=30
    )
    assert done.stdout == "[]\n"
