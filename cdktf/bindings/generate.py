"""Makes the typed bindings `tagsync_cdktf.aws`: `python cdktf/bindings/generate.py [FOLDER]` (about 40 s).

It needs terraform with hashicorp/aws (from the registry, or the mirror in `TAGSYNC_TF_MIRROR`) and the npm packages of
cdktf/package.json (`make cdktf/node_modules`). `cdktf get` would bind all 1,500 resources: 443 MB of Python that take
17 seconds to import. From a schema of only our resources it makes 4 MB. The package has a name of our own, so
that it never meets the bindings of those who use our constructs.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from both import serve_both
from resources import PROVIDER, RESOURCES, VERSION

HERE = Path(__file__).resolve().parent
NODE_MODULES = HERE.parent / "node_modules"
PACKAGE = "tagsync_cdktf.aws"
DESTINATION = HERE.parent / "tagsync_cdktf" / "aws"

_TERRAFORM = f"""\
terraform {{
  required_providers {{
    aws = {{ source = "hashicorp/aws", version = "= {VERSION}" }}
  }}
}}
"""
_CDKTF = {
    "language": "typescript",
    "app": "true",
    "projectId": "tagsync-bindings",
    "sendCrashReports": "false",
    "terraformProviders": [f"hashicorp/aws@= {VERSION}"],
    "terraformModules": [],
}
_JSII = {
    "name": "@tagsync/aws",
    "version": VERSION,
    "author": {"name": "The tagsync authors", "email": "tagsync@example.invalid"},
    "main": "lib/index.js",
    "types": "lib/index.d.ts",
    "license": "Apache-2.0",
    "repository": {"url": "https://example.invalid/tagsync.git", "type": "git"},
    "jsii": {
        "outdir": "dist",
        "tsc": {"rootDir": "."},
        "targets": {"python": {"distName": "tagsync-aws", "module": PACKAGE}},
    },
    "peerDependencies": {"constructs": "^10.4.2", "cdktf": "^0.21.0"},
    "devDependencies": {"constructs": "10.4.2", "cdktf": "0.21.0"},
    "exports": {".": {"import": "./lib/index.js", "require": "./lib/lazy-index.js"}},
}


def generate(destination: Path) -> None:
    """Writes the package to a folder and replaces what is there."""
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        _schema(work)
        _typescript(work)
        made = _python(work)
        serve_both(made)
        shutil.rmtree(destination, ignore_errors=True)
        shutil.copytree(made, destination, ignore=shutil.ignore_patterns("py.typed", "__pycache__"))


def _schema(work: Path) -> None:
    """Writes the provider's schema, cut down to our resources, to where the generator looks for it."""
    folder = work / "schema"
    folder.mkdir()
    (folder / "main.tf").write_text(_TERRAFORM)
    environment = {**os.environ, "CHECKPOINT_DISABLE": "1"}
    if mirror := os.environ.get("TAGSYNC_TF_MIRROR"):
        settings = folder / "terraform.rc"
        settings.write_text(f"provider_installation {{\n  filesystem_mirror {{ path = {json.dumps(mirror)} }}\n}}\n")
        environment["TF_CLI_CONFIG_FILE"] = str(settings)
    _run("terraform", "init", "-input=false", "-no-color", folder=folder, environment=environment)
    text = _run("terraform", "providers", "schema", "-json", folder=folder, environment=environment)
    cache = work / "cache"
    cache.mkdir()
    (cache / f"aws@%3D%20{VERSION}.json").write_text(json.dumps(filtered(json.loads(text))))


def filtered(schema: dict[str, Any]) -> dict[str, Any]:
    """The output of `terraform providers schema -json` without the resources that we do not use."""
    whole = schema["provider_schemas"][PROVIDER]
    resources = {name: whole["resource_schemas"][name] for name in RESOURCES}
    cut = {"provider": whole["provider"], "resource_schemas": resources, "data_source_schemas": {}}
    return {**schema, "provider_schemas": {PROVIDER: cut}, "provider_versions": {PROVIDER: VERSION}}


def _typescript(work: Path) -> None:
    (work / "cdktf.json").write_text(json.dumps(_CDKTF))
    environment = {
        **os.environ,
        "CDKTF_EXPERIMENTAL_PROVIDER_SCHEMA_CACHE_PATH": str(work / "cache"),
        "CHECKPOINT_DISABLE": "1",
        "HOME": str(work),
    }
    _run(_tool("cdktf"), "get", "--language", "typescript", "-o", "ts", folder=work, environment=environment)


def _python(work: Path) -> Path:
    """Compiles to a jsii package and makes its Python. Returns the folder of the Python package."""
    package = work / "package"
    modules = package / "node_modules"
    shutil.copytree(work / "ts" / "providers" / "aws", package / "lib")
    (package / "package.json").write_text(json.dumps(_JSII))
    for name in ("cdktf", "constructs", "undici-types", "@types/node"):
        shutil.copytree(NODE_MODULES / name, modules / name)
    _run(_tool("jsii"), "--silence-warnings", "reserved-word", folder=package)
    _run(_tool("jsii-pacmak"), "-t", "python", "--code-only", "-o", "dist", folder=package)
    return package / "dist" / "python" / "src" / Path(*PACKAGE.split("."))


def _tool(name: str) -> str:
    return str(NODE_MODULES / ".bin" / name)


def _run(*command: str, folder: Path, environment: dict[str, str] | None = None) -> str:
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{' '.join(command)} ended with {done.returncode}:\n{done.stdout}{done.stderr}")
    return done.stdout


if __name__ == "__main__":
    generate(Path(sys.argv[1]) if len(sys.argv) > 1 else DESTINATION)
