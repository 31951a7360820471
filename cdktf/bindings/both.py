"""Makes bindings that were generated for cdktf work with cdktn as well: the Python imports the library through
`tagsync_cdktf.cdk`, and the compiled JavaScript is there once for each of the two.

cdktn has the classes of cdktf under the same names, so that the second is the first with the name of the other library.
"""

from __future__ import annotations

import gzip
import io
import json
import re
import tarfile
from pathlib import Path

CDKTF, CDKTN = ("cdktf", "^0.21.0"), ("cdktn", "^0.24.0")
_IMPORT = re.compile(r"^import cdktf as (_cdktf_\w+)$", re.MULTILINE)
_TYPES = re.compile(r'"cdktf(?=[".])')
_MAP = re.compile(r"^//# sourceMappingURL=.*$", re.MULTILINE)
_RUNS = (".js", ".jsii", "package.json")
"""The ends of the files that run. The others are their sources, as is the half of each script that maps to these."""


def serve_both(package: Path) -> None:
    """Rewrites the Python package in its folder."""
    for path in package.rglob("*.py"):
        text = path.read_text()
        path.write_text(_IMPORT.sub(r"from tagsync_cdktf.cdk import library as \1", text))
    (compiled,) = (package / "_jsii").glob("*.jsii.tgz")
    files = _unpacked(compiled)
    for library in (CDKTF, CDKTN):
        compiled.with_name(f"{library[0]}.jsii.tgz").write_bytes(_packed(for_library(files, library)))
    compiled.unlink()
    loader = package / "_jsii" / "__init__.py"
    text = loader.read_text().replace("import cdktf._jsii\n", "from tagsync_cdktf.cdk import library\n")
    loader.write_text(text.replace(f'"{compiled.name}"', 'f"{library.__name__}.jsii.tgz"'))


def for_library(files: dict[str, str], library: tuple[str, str]) -> dict[str, str]:
    """The JavaScript, its manifest and its types (path -> text), with the name of a library in place of cdktf."""
    name, versions = library
    manifest = json.loads(files["package/package.json"])
    for part in ("peerDependencies", "devDependencies"):
        manifest[part] = {name if each == "cdktf" else each: asked for each, asked in manifest[part].items()}
        manifest[part][name] = versions
    types = json.loads(_TYPES.sub(f'"{name}', files["package/.jsii"]))
    types["dependencies"][name] = versions
    made = {path: text.replace('require("cdktf")', f'require("{name}")') for path, text in files.items()}
    return {**made, "package/package.json": json.dumps(manifest), "package/.jsii": json.dumps(types)}


def _unpacked(path: Path) -> dict[str, str]:
    with tarfile.open(path) as archive:
        members = {each.name: archive.extractfile(each) for each in archive.getmembers() if each.name.endswith(_RUNS)}
        return {name: _MAP.sub("", member.read().decode()) for name, member in members.items() if member}


def _packed(files: dict[str, str]) -> bytes:
    """The same files are the same bytes: without dates and owners."""
    bare = io.BytesIO()
    with tarfile.open(fileobj=bare, mode="w", format=tarfile.USTAR_FORMAT) as archive:
        for name in sorted(files):
            data = files[name].encode()
            entry = tarfile.TarInfo(name)
            entry.size = len(data)
            archive.addfile(entry, io.BytesIO(data))
    return gzip.compress(bare.getvalue(), mtime=0)
