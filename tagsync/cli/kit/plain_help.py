"""The help of commands as plain text, which needs neither rich nor pydantic to be imported."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

import typer
from typer.core import TyperCommand, TyperGroup

from tagsync.cli.kit import exit_codes
from tagsync.cli.kit.given import refuse_nothing, refuse_twice

if TYPE_CHECKING:
    from typer._click import Context, HelpFormatter


class PlainCommand(TyperCommand):
    """Nothing that it is given may be empty, or given twice.

    Its help lists its own arguments and flags first, then the shared ones under the headings of their groups.
    """

    def parse_args(self, ctx: Context, args: list[str]) -> list[str]:
        if not ctx.resilient_parsing:
            given, _, order = self.make_parser(ctx).parse_args(args=list(args))
            refuse_nothing(self.get_params(ctx), given)
            refuse_twice(order)
        return super().parse_args(ctx, args)

    def format_options(self, ctx: Context, formatter: HelpFormatter) -> None:
        sections: dict[str, list[tuple[str, str]]] = defaultdict(list)
        for parameter in sorted(self.get_params(ctx), key=lambda each: bool(_heading(each))):
            record = parameter.get_help_record(ctx)
            if record:
                sections[_heading(parameter) or f"{parameter.param_type_name}s".capitalize()].append(record)
        for heading, records in sections.items():
            with formatter.section(heading):
                formatter.write_dl(records)


class PlainGroup(TyperGroup):
    """A group shows its help when no command is named, and the whole summary of each command."""

    def get_params(self, ctx: Context) -> list[Any]:
        """The flags, False where they are not given: typer would import pydantic to convert a None."""
        parameters = super().get_params(ctx)
        for each in parameters:
            each.default = False
        return parameters

    def parse_args(self, ctx: Context, args: list[str]) -> list[str]:
        if not args and not ctx.resilient_parsing:
            typer.echo(ctx.get_help())
            ctx.exit(exit_codes.PROBLEM)
        return super().parse_args(ctx, args)

    def format_commands(self, _: Context, formatter: HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, command.help or "") for name, command in self.commands.items()])


def _heading(parameter: Any) -> str | None:
    heading: str | None = getattr(parameter, "rich_help_panel", None)
    return heading
