from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tagsync.core.overflow import fit
from tagsync.core.policy import Overflow
from tagsync.core.tags import user_tag_count

REFUSE, TRIM = Overflow(action="refuse"), Overflow(action="trim")
_keys = st.frozensets(st.sampled_from([f"k{index:02}" for index in range(70)] + ["aws:x", "aws:y"]), max_size=60)


def keys(number: int, prefix: str = "k") -> list[str]:
    return [f"{prefix}{index:02}" for index in range(number)]


def test_exactly_fifty_fit_and_one_more_does_not() -> None:
    assert fit(REFUSE, keys(30), keys(20, "theirs-")).excess == 0
    assert fit(REFUSE, keys(31), keys(20, "theirs-")).excess == 1


def test_a_wanted_key_that_stays_anyway_needs_no_slot() -> None:
    assert fit(REFUSE, keys(50), keys(50)).excess == 0


def test_tags_of_aws_take_no_slot() -> None:
    assert fit(REFUSE, keys(50), ["aws:autoscaling", "AWS:x"]).excess == 0


def test_trim_leaves_out_what_the_priority_ranks_last() -> None:
    fitted = fit(Overflow(action="trim", priority=("k5*", "k0?")), keys(55), [])
    assert fitted.trimmed == ("k45", "k46", "k47", "k48", "k49")
    assert fitted.excess == 0


@given(_keys, _keys, st.sampled_from([49, 50]))
def test_trimming_leaves_out_as_many_as_there_are_too_many_and_no_more(
    wanted: frozenset[str], staying: frozenset[str], slots: int
) -> None:
    wanted = frozenset(key for key in wanted if not key.startswith("aws:"))
    if user_tag_count(staying) > slots:
        staying = frozenset()
    fitted = fit(TRIM, wanted, staying, slots=slots)
    assert fitted.keys | set(fitted.trimmed) == wanted
    assert not fitted.keys & set(fitted.trimmed)
    assert user_tag_count(fitted.keys | staying) <= slots
    assert len(fitted.trimmed) == fit(REFUSE, wanted, staying, slots=slots).excess


def test_on_a_server_that_holds_more_than_fits_nothing_is_added() -> None:
    """AWS once allowed more, or allows more to some."""
    over = keys(52, "theirs-")
    assert fit(TRIM, ["a", "b"], over).trimmed == ("a", "b")
    assert fit(REFUSE, ["a", "b"], over).excess == 2
