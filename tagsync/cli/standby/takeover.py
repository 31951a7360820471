"""`tagsync standby takeover`: puts the standby in charge."""

from __future__ import annotations

from tagsync.cli.kit import exit_codes
from tagsync.cli.kit.confirming import asking, refuse_unconfirmed
from tagsync.cli.kit.output import print_text
from tagsync.cli.kit.with_flags import with_flags
from tagsync.cli.standby.hub import Hub, Interrupt, Yes, ask, standby_of, standing_lines


@with_flags
def takeover(hub: Hub, interrupt: Interrupt = False, yes: Yes = False) -> int:
    """Put the standby in charge: it runs what the service runs, and the home hub steps back.

    Works without the home region. While the home hub is at work and answers, it is refused. Asking twice does no harm.
    """
    refuse_unconfirmed(yes=yes)
    standing = ask(hub, "status")
    standby = standby_of(standing)
    home = f"The hub in {standing['home_region']} steps back."
    asking(yes=yes)(f"This puts the hub in {standby} in charge. {home} Go on?")
    taken = ask(hub.at(standby), "take", interrupt=interrupt)
    print_text("".join(f"{line}\n" for line in standing_lines(taken)))
    return exit_codes.OK
