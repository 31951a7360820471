"""``python -m tagsync.lab``: the lab for other terminals and processes."""

from __future__ import annotations

import argparse
import errno
import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import IO, NoReturn

from tagsync.lab.first_plan import tell_next
from tagsync.lab.rehearsal import add_clock, add_fault, read_speed
from tagsync.lab.running import (
    ANSWERS_WITHIN,
    DEFAULT_PORT,
    CommandError,
    answers,
    ask,
    health,
    port_in_use,
    read_port,
    say,
)
from tagsync.lab.scenario import document as scenarios
from tagsync.lab.shell import entering, leading_elsewhere, leaving, of_the_shell

_LAST_LINES = 10


class _Parser(argparse.ArgumentParser):
    """Reports wrong flags like any other mistake: one line and exit code 1."""

    def error(self, message: str) -> NoReturn:
        raise CommandError(f"{message}; see {self.prog} --help")


def main(arguments: Sequence[str] | None = None) -> int:
    """The exit code: 0, or 1 with one line on stderr."""
    try:
        options = _parser().parse_args(arguments)
        options.run(options)
    except (CommandError, scenarios.ScenarioError) as error:
        print(f"tagsync lab: {error}", file=sys.stderr)  # noqa: T201
        return 1
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="tagsync lab", description="A simulated AWS on this machine.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    up = commands.add_parser("up", help="start it, and print the environment variables to use it")
    up.add_argument("--scenario", help=f"{', '.join(scenarios.names())}, or a scenario file")
    up.add_argument("--latency-ms", type=_milliseconds, default=0.0, help="how much later each answer comes")
    up.add_argument("--speed", type=read_speed, default=1.0, help="how many seconds of its clock pass in a real one")
    up.add_argument("--iam", action="store_true", help="enforce the policies of assumed roles")
    up.add_argument("--detach", action="store_true", help="start it in the background")
    up.set_defaults(run=_up)
    seed = commands.add_parser("seed", help="start anew with a scenario in a running lab")
    seed.add_argument("scenario", help=f"{', '.join(scenarios.names())}, or a scenario file")
    seed.set_defaults(run=_seed)
    status = commands.add_parser("status", help="the servers of a running lab, and the calls it served")
    status.set_defaults(run=_status)
    down = commands.add_parser("down", help="stop a running lab")
    down.set_defaults(run=_down)
    up.add_argument("--port", type=read_port, default=DEFAULT_PORT, help="default: %(default)s")
    for command in (seed, status, down, add_clock(commands), *add_fault(commands)):
        command.add_argument(
            "--port", type=read_port, default=port_in_use(), help="default: that of AWS_ENDPOINT_URL, here %(default)s"
        )
    return parser


def _milliseconds(text: str) -> float:
    try:
        number = float(text)
    except ValueError:
        number = -1.0
    if not 0 <= number <= 60_000:
        raise argparse.ArgumentTypeError(f"{text!r} is not a latency: give milliseconds from 0 to 60000")
    return number


def _up(options: argparse.Namespace) -> None:
    scenario = scenarios.load(options.scenario) if options.scenario else None
    if options.detach:
        _start_in_background(options)
        tell_next(scenario)
    else:
        _serve(options, scenario)


def _serve(options: argparse.Namespace, scenario: scenarios.Scenario | None) -> None:
    from tagsync.lab.lab import Lab, LabDefectError

    shell = dict(os.environ)
    for name in of_the_shell(shell):  # the lab's own SDK reads no profile, endpoint or proxy of the shell
        del os.environ[name]
    stop = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stop.set())
    try:
        lab = Lab(
            options.scenario,
            port=options.port,
            iam=options.iam,
            latency=options.latency_ms / 1000,
            speed=options.speed,
            stop=stop.set,
        )
        with lab:
            _enter(lab.url, shell)
            print(f"The lab is at {lab.url}. Ctrl-C stops it.", file=sys.stderr)  # noqa: T201
            tell_next(scenario)
            while not stop.wait(3600):
                pass
    except LabDefectError as error:
        raise CommandError(f"please report this defect of the lab: {error}") from None
    except ModuleNotFoundError as error:
        raise CommandError(f"{error.name} is not installed; the lab needs `pip install 'tagsync[lab]'`") from None
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            raise _port_taken(options.port) from None
        raise CommandError(f"cannot serve on port {options.port}: {error.strerror}") from None


def _start_in_background(options: argparse.Namespace) -> None:
    if answers(options.port):
        raise _port_taken(options.port)
    command = [sys.executable, "-m", "tagsync.lab", "up", "--port", str(options.port)]
    command += ["--scenario", options.scenario] if options.scenario else []
    command += ["--latency-ms", str(options.latency_ms), "--speed", str(options.speed)]
    command += ["--iam"] if options.iam else []
    with tempfile.TemporaryFile() as log:
        silent = subprocess.DEVNULL
        process = subprocess.Popen(command, stdin=silent, stdout=silent, stderr=log, start_new_session=True)
        deadline = time.monotonic() + ANSWERS_WITHIN
        while health(options.port) is None:
            if process.poll() is not None or time.monotonic() > deadline:
                raise CommandError(_why_not_started(process, log))
            time.sleep(0.05)
    _enter(f"http://127.0.0.1:{options.port}", os.environ)
    print(f"The lab runs in the background on port {options.port}.", file=sys.stderr)  # noqa: T201


def _why_not_started(process: subprocess.Popen[bytes], log: IO[bytes]) -> str:
    """Ends the process if it has not ended itself. `log` is its standard error."""
    code = process.poll()
    process.kill()
    process.wait()
    log.seek(0)
    said = "\n".join(log.read().decode().strip().removeprefix("tagsync lab: ").splitlines()[-_LAST_LINES:])
    if code is not None:
        return said or f"the lab did not start: its process ended with exit code {code}"
    late = f"the lab did not start within {ANSWERS_WITHIN:g} seconds. The machine may be busy: try again"
    return f"{late}. It said:\n{said}" if said else late


def _seed(options: argparse.Namespace) -> None:
    scenario = scenarios.load(options.scenario)
    name = options.scenario if options.scenario in scenarios.names() else str(Path(options.scenario).resolve())
    answer = ask(options.port, "POST", "scenario", {"name": name})
    say(f"{answer['servers']} source servers")
    tell_next(scenario)


def _status(options: argparse.Namespace) -> None:
    found, calls = ask(options.port, "GET", "health"), ask(options.port, "GET", "calls")
    say(f"{found['servers']} source servers, {calls['total']} AWS calls served")
    for name, number in calls["calls"].items():
        say(f"  {number:6} {name}")


def _down(options: argparse.Namespace) -> None:
    ask(options.port, "POST", "stop")
    deadline = time.monotonic() + ANSWERS_WITHIN
    while answers(options.port):  # a lab that ends may be slow to answer, and still have the port
        if time.monotonic() > deadline:
            raise CommandError(f"the lab on port {options.port} does not stop")
        time.sleep(0.05)
    print("The lab is stopped.", file=sys.stderr)  # noqa: T201
    for line in leaving(f"http://127.0.0.1:{options.port}", os.environ):
        say(line)


def _port_taken(port: int) -> CommandError:
    return CommandError(f"port {port} is in use; stop what uses it (`tagsync lab down`?) or give another --port")


def _enter(url: str, shell: Mapping[str, str]) -> None:
    """The lines for `eval`, and on standard error what a reader of them should know."""
    say("\n".join(entering(url, shell)))
    if sys.stdout.isatty():  # read by a person, and by no shell
        print("Give these lines to the shell that is to use the lab, or it goes to AWS.", file=sys.stderr)  # noqa: T201
    if names := leading_elsewhere(shell):
        said = f"These variables would lead past the lab; `eval` of the lines above unsets them: {', '.join(names)}."
        print(said, file=sys.stderr)  # noqa: T201
