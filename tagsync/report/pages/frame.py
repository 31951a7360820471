"""Makes one HTML file of a template: styles and script are inside, and nothing else may be loaded or run."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Sequence
from functools import cache
from importlib.resources import files

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from tagsync.report.words import some

SCRIPTS = ("theme.js", "explorer.js")


def render(template: str, *, styles: Sequence[str] = (), scripts: Sequence[str] = (), **values: object) -> str:
    """The whole page. `styles` and `scripts` are further files of `assets/`, for pages with parts of their own.

    Every value is text unless it was made as `Markup` here: what a tag holds is shown, never obeyed.
    """
    style, script = asset("page.css", *styles), asset(*SCRIPTS, *scripts)
    policy = (
        f"default-src 'none'; style-src '{hash_of(style)}'; script-src '{hash_of(script)}'; img-src data:; "
        "base-uri 'none'; form-action 'none'"
    )
    page = _templates().get_template(template)
    return page.render(policy=policy, style=Markup(style), script=Markup(script), **values) + "\n"


def part(template: str, **values: object) -> str:
    """A template that is no whole page."""
    return _templates().get_template(template).render(**values) + "\n"


@cache
def _templates() -> Environment:
    environment = Environment(
        autoescape=True,
        keep_trailing_newline=False,
        loader=PackageLoader("tagsync.report.pages"),
        lstrip_blocks=True,
        trim_blocks=True,
        undefined=StrictUndefined,
    )
    environment.policies["json.dumps_kwargs"] = {"ensure_ascii": False, "separators": (",", ":")}
    environment.filters["count"] = lambda number: f"{number:,}"
    environment.filters["some"] = some
    return environment


@cache
def asset(*names: str) -> str:
    """The text of files of `assets/`, one after the other."""
    folder = files("tagsync.report.pages") / "assets"
    return "\n".join((folder / name).read_text(encoding="utf-8") for name in names)


def hash_of(text: str) -> str:
    """What a Content Security Policy calls a style or script by its text."""
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
