"""Hooks of MkDocs: pages from outside of docs, and links that lead to files of the repository."""

from __future__ import annotations

import logging
import os
import posixpath
import re
import tomllib
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

from website.reference.api import api_page
from website.reference.documents import documents_page

REPOSITORY = Path(__file__).parents[1]
HOME: str = tomllib.loads((REPOSITORY / "pyproject.toml").read_text("utf-8"))["project"]["urls"]["Homepage"]
FROM_OUTSIDE = (
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "modules/region-switch/README.md",
    "modules/spoke-role/README.md",
    "modules/tagsync/README.md",
)
"""Pages of the site that stand elsewhere in the repository, with the same path in both."""

_log = logging.getLogger("mkdocs.hooks.repository_pages")
_FENCED = re.compile(r"(^ *```.*?^ *```)", re.DOTALL | re.MULTILINE)
_LIGHT = re.compile(r"!\[([^]]+)\]\((\S+)-light\.png\)")
_LINK = re.compile(r"(?<=\]\()(?![a-z]+:|#)([^)#\s]+)")


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    config.repo_url, config.repo_name = HOME, "tagsync"
    if "MIKE_DOCS_VERSION" in os.environ:  # set by mike, which publishes versions: only then are there some to choose
        config.extra["version"] = {"provider": "mike"}
    return config


def on_files(files: Files, *, config: MkDocsConfig) -> Files:
    for name in FROM_OUTSIDE:
        files.append(File.generated(config, name, abs_src_path=str(REPOSITORY / name)))
    docs = Path(config.docs_dir)
    files.append(File.generated(config, "reference/documents.md", content=documents_page(docs / "schemas")))
    files.append(File.generated(config, "reference/api.md", content=api_page(docs / "openapi.json")))
    return files


def on_page_markdown(markdown: str, *, page: Page, **_: object) -> str:
    uri = page.file.src_uri
    folder = posixpath.dirname(uri if uri in FROM_OUTSIDE else f"docs/{uri}")
    parts = _FENCED.split(_LIGHT.sub(_of_the_chosen_theme, markdown))
    parts[::2] = [
        _LINK.sub(lambda link: site_link(link[1], folder, posixpath.dirname(uri)), each) for each in parts[::2]
    ]
    return "".join(parts)


def _of_the_chosen_theme(picture: re.Match[str]) -> str:
    """The light picture and, in the dark theme of the site, the dark one that is made with it."""
    alt, path = picture.groups()
    return f"![{alt}]({path}-light.png#only-light)![{alt}]({path}-dark.png#only-dark)"


def site_link(link: str, folder: str, page_folder: str) -> str:
    """Where a link of a page in this folder of the repository leads on the site, where the page is in `page_folder`.

    A page or a file of the site stays within it; any other file of the repository is at its home. A file that is not
    there is a warning, which a strict build refuses.
    """
    path = posixpath.normpath(posixpath.join(folder, link))
    if not (REPOSITORY / path).exists():
        _log.warning("%s: the link %s leads nowhere", folder or ".", link)
    if path in FROM_OUTSIDE:
        return posixpath.relpath(path, page_folder or ".")
    if path.startswith("docs/"):
        return posixpath.relpath(path.removeprefix("docs/"), page_folder or ".")
    return f"{HOME}/blob/HEAD/{path}"
