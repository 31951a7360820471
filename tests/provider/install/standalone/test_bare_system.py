"""The program on a system that has nothing: no Python, no shell, no C library, and a root that cannot be written."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
from pathlib import Path

import pytest

from tagsync.provider.install.standalone import c_library
from tests.provider.wire.process import TERRAFORM, plugin

USER = 12345
needs_root = pytest.mark.skipif(
    platform.system() != "Linux" or os.geteuid() != 0 or shutil.which("unshare") is None,
    reason="needs Linux, root and unshare, to make a system without anything",
)


@needs_root
def test_it_runs_for_any_user_with_nothing_but_the_kernel_and_a_folder_for_its_socket(
    unpacked: Path, tmp_path: Path
) -> None:
    allowed = subprocess.run(["unshare", "--mount", "true"], capture_output=True, check=False)
    if allowed.returncode:
        pytest.skip("this machine does not allow mounts of one's own")
    root = tmp_path / "root"
    for name in ("dev", "proc", "provider", "tmp"):
        (root / name).mkdir(parents=True)
    (root / "tmp").chmod(0o1777)
    loader = next((unpacked / c_library.FOLDER).glob("ld-linux*")).name
    lib = f"/provider/{c_library.FOLDER}"
    start = f"{lib}/{loader} --library-path {lib} {lib}/{c_library.PROGRAM}"
    system = f"""
        set -e
        root=$1 provider=$2; shift 2
        mount --bind "$root" "$root"
        mount --rbind /proc "$root/proc"
        mount --rbind /dev "$root/dev"
        mount --bind "$provider" "$root/provider"
        mount --bind "$root/tmp" "$root/tmp"
        mount -o remount,ro,bind "$root"
        mount -o remount,ro,bind "$root/provider"
        exec env -i "$@" "$(type -P chroot)" --userspec={USER}:{USER} "$root" {start}
    """
    given = [f"{name}={value}" for name, value in TERRAFORM.items()]
    command = ["unshare", "--mount", "bash", "-c", system, "system", str(root), str(unpacked), *given]
    with plugin(command, {"PATH": os.environ["PATH"]}, root=str(root)) as process:
        assert process.line, process.process.stderr and process.process.stderr.read()
        assert process.socket.stat().st_uid == USER
        status = Path(f"/proc/{process.process.pid}/status").read_text()
        assert f"Uid:\t{USER}" in status
        assert process.shut_down() == 0
