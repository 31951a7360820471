"""The tests that know a file best come first."""

from __future__ import annotations

from tests.mutants.stages import room_of, stages


def test_the_mirror_is_first_then_what_imports_the_file_then_the_others_the_quickest_first() -> None:
    tests = {
        "tests/core/test_globs.py": "",
        "tests/core/test_plan.py": "from tagsync.core.plan_document import read",
        "tests/core/test_plan_order.py": "",
        "tests/core/test_policy.py": "from tagsync.core.plan import Plan",
        "tests/core/documents/test_plan.py": "from tagsync.core.plan import Plan",
        "tests/core/test_none_of_its_tests_is_quick.py": "from tagsync.core.plan import Plan",
    }
    seconds = {
        "tests/core/documents/test_plan.py": 1.0,
        "tests/core/test_policy.py": 2.0,
        "tests/core/test_plan_order.py": 3.0,
        "tests/core/test_plan.py": 4.0,
        "tests/core/test_globs.py": 5.0,
    }
    assert stages("tagsync/core/plan.py", tests, seconds) == [
        ["tests/core/test_plan_order.py", "tests/core/test_plan.py"],
        ["tests/core/documents/test_plan.py", "tests/core/test_policy.py"],
        ["tests/core/test_globs.py"],
    ]


def test_a_room_has_the_tests_of_its_inner_rooms() -> None:
    assert room_of("tagsync/recovery/driven/advance.py") == "tagsync/recovery"
