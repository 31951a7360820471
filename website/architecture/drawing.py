"""A drawing of boxes and arrows as SVG, which is readable on a light and on a dark page."""

from __future__ import annotations

from dataclasses import dataclass, field
from html import escape

# It stands on a ground of its own, so that it is readable also where a page is dark and its reader's system is not.
STYLE = """
svg { color-scheme: light dark; --ground: #ffffff; --edge: #d0d7de; --text: #1f2328; --quiet: #57606a;
  --aws: #f6f8fa; --own: #e8f1fd; --own-edge: #3b76c4; --line: #57606a; }
@media (prefers-color-scheme: dark) { svg { --ground: #151b23; --edge: #3d444d; --text: #e6edf3; --quiet: #a5afba;
  --aws: #212830; --own: #17304f; --own-edge: #6aa5ec; --line: #a5afba; } }
text { font: 13px system-ui, -apple-system, "Segoe UI", Roboto, Helvetica, Arial, sans-serif; fill: var(--quiet); }
.name { font-size: 15px; font-weight: 600; fill: var(--text); }
.ground { fill: var(--ground); stroke: var(--edge); }
.place { fill: none; stroke: var(--edge); stroke-dasharray: 5 4; }
.aws { fill: var(--aws); stroke: var(--edge); }
.own { fill: var(--own); stroke: var(--own-edge); }
.arrow { fill: none; stroke: var(--line); stroke-width: 1.5; marker-end: url(#head); }
.head { fill: var(--line); }
"""
LINE = 19


@dataclass(slots=True)
class Drawing:
    """`title` and `description` are what a screen reader says. Later shapes lie above earlier ones."""

    width: int
    height: int
    title: str
    description: str
    _shapes: list[str] = field(default_factory=list)

    def place(self, x: int, y: int, width: int, height: int, name: str) -> None:
        """A dashed frame around what stands in one account."""
        self._shape("place", x, y, width, height)
        self.text(x + 12, y + 22, name, kind="name")

    def box(self, x: int, y: int, width: int, height: int, name: str, *lines: str, kind: str = "own") -> None:
        """A box with a name and lines below it. `kind`: `own` for a part of tagsync, `aws` for one of AWS."""
        self._shape(kind, x, y, width, height)
        top = y + (height - LINE * len(lines)) // 2 + 5
        self.text(x + width // 2, top, name, kind="name", anchor="middle")
        for number, line in enumerate(lines, 1):
            self.text(x + width // 2, top + LINE * number, line, anchor="middle")

    def arrow(self, *points: tuple[int, int]) -> None:
        self._shapes.append(f'<path class="arrow" d="M{" L".join(f"{x} {y}" for x, y in points)}"/>')

    def text(self, x: int, y: int, text: str, *, kind: str = "note", anchor: str = "start") -> None:
        self._shapes.append(f'<text class="{kind}" x="{x}" y="{y}" text-anchor="{anchor}">{escape(text)}</text>')

    def svg(self) -> str:
        return "\n".join(
            [
                f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {self.width} {self.height}"'
                f' width="{self.width}" height="{self.height}" role="img" aria-labelledby="title description">',
                f'<title id="title">{escape(self.title)}</title>',
                f'<desc id="description">{escape(self.description)}</desc>',
                f"<style>{STYLE}</style>",
                '<defs><marker id="head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7"'
                ' orient="auto"><path class="head" d="M0 0 L8 4 L0 8 Z"/></marker></defs>',
                f'<rect class="ground" x="0.5" y="0.5" width="{self.width - 1}" height="{self.height - 1}" rx="10"/>',
                *self._shapes,
                "</svg>",
                "",
            ]
        )

    def _shape(self, kind: str, x: int, y: int, width: int, height: int) -> None:
        self._shapes.append(f'<rect class="{kind}" x="{x}" y="{y}" width="{width}" height="{height}" rx="6"/>')
