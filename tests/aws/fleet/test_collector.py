"""The garbage collector while a fleet is read."""

from __future__ import annotations

import gc

import pytest

from tagsync.aws.fleet.collector import CALM, calm_collector


def test_the_collector_is_calm_inside_and_as_before_afterwards() -> None:
    before = gc.get_threshold()
    with calm_collector():
        with calm_collector():
            assert gc.get_threshold() == CALM
        assert gc.get_threshold() == CALM
    assert gc.get_threshold() == before


def test_it_is_as_before_after_an_error() -> None:
    before = gc.get_threshold()
    with pytest.raises(ZeroDivisionError), calm_collector():
        _ = 1 / 0
    assert gc.get_threshold() == before
