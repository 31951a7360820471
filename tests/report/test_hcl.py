"""Terraform's language, as it is written."""

from __future__ import annotations

from tagsync.report.hcl import Code, block, comment


def test_neighbours_are_aligned_and_what_is_nested_is_not() -> None:
    assert block(
        'resource "x" "y"',
        {"to": Code("each.key"), "a_list": ("b", "c"), "1st": {"in": "d"}, "after": ""},
        {"inside": {"k": "v"}},
    ) == (
        'resource "x" "y" {\n'
        "  to     = each.key\n"
        '  a_list = ["b", "c"]\n'
        '  "1st" = {\n'
        '    in = "d"\n'
        "  }\n"
        '  after = ""\n'
        "\n"
        "  inside {\n"
        '    k = "v"\n'
        "  }\n"
        "}\n"
    )


def test_no_text_can_leave_its_quotes_or_become_a_template_or_more_than_a_comment() -> None:
    assert block("x", {"a": 'q"\n${b}%{c}\\'}) == 'x {\n  a = "q\\"\\n$${b}%%{c}\\\\"\n}\n'
    assert comment("a\nb") == "# a\n# b\n"
