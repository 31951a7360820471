"""`tagsync standby handback`: puts the home hub in charge again."""

from __future__ import annotations

from tagsync.cli.kit import exit_codes
from tagsync.cli.kit.confirming import asking, refuse_unconfirmed
from tagsync.cli.kit.output import print_text
from tagsync.cli.kit.with_flags import with_flags
from tagsync.cli.standby.hub import Hub, Interrupt, Yes, ask, standby_of, standing_lines


@with_flags
def handback(hub: Hub, interrupt: Interrupt = False, yes: Yes = False) -> int:
    """Put the home hub in charge again: the standby stands by.

    Both regions must answer. While the standby is at work, it is refused. Asking twice does no harm.
    """
    refuse_unconfirmed(yes=yes)
    standing = ask(hub, "status")
    home, standby = standing["home_region"], standby_of(standing)
    asking(yes=yes)(f"This puts the hub in {home} in charge. The hub in {standby} stands by. Go on?")
    taken = ask(hub.at(home), "take", interrupt=interrupt)
    ask(hub.at(standby), "rest")
    print_text("".join(f"{line}\n" for line in standing_lines(taken)))
    return exit_codes.OK
