"""Documents are declared once; reader, writer and JSON Schema follow from the declaration.

**A document that tagsync reads** (policy, targets, recovery plan, settings, body of a request) is a class whose
fields say kind, description, bounds and default:

    Prune = Literal["none", "owned"]

    @declared
    class Safety:
        '''A plan that removes more than both limits is refused (law 7).'''

        max_removals: int = member(Whole(), "Number of tags.", default=20)
        max_removals_percent: float = member(Number(at_most=100), "Percent of the owned tags.", default=10.0)

    @declared(version=1, title="tagsync example")
    class Example:
        '''A file with `version: 1`.'''

        account: str = member(Text(ACCOUNT), "Account of DRS.", key="accountId")       # no default: required
        regions: tuple[str, ...] = member(Texts(REGION), "DRS regions.", default=(), default_words="all")
        prune: Prune = member(Choice(get_args(Prune)), "What is removed.", default="owned")
        set: Mapping[str, str] = member(TextMap(), "Tags to set.", default={}, secret=True)   # not in its repr
        safety: Safety = member(Nested(Safety), "When a plan is refused.", default=Safety())

        def check(self, document: Document) -> None:
            '''Notes what no member can say alone.'''
            if self.prune == "none" and document.has("safety"):
                document.mistake("safety", "nothing is removed", "Remove it, or write prune: owned")

    example = read_document(Example, {"version": 1, "accountId": "111111111111"})
    write_document(example)     # the complete document, defaults included
    file_schema(Example)        # null and a text in place of a list are fine, as in YAML that people write
    body_schema(Example)        # neither is, as in JSON that programs send

`@declared` makes a frozen, slotted dataclass whose members are given by name. `read_document` raises `InputError` with
every mistake: its place, what is wrong, how to fix it. Unknown keys are mistakes. A value that is wrong stands at its
default while reading goes on, so `check` may rely on every type. `read_object` reads the same from an open `Document`
and leaves `done()` to its caller, who may note more. A class may also have a static method `schema_rules()`, whose
answer is added to its schema (`{"not": ...}`).

Kinds are in `kinds` (text, texts, choice, ...) and `nested` (objects, lists of them); what a text has to look like
(account, region, role, ...) is a `Form` in `forms`. A kind of your own is a subclass of `Kind`.

**A document that tagsync writes** (plan file, run, answer of a function) is a `TypedDict`, so that mypy checks the
functions that build it:

    class ProblemDocument(TypedDict):
        kind: ProblemKind                                  # a StrEnum or a Literal: enum
        message: str
        hint: NotRequired[str]
        seen: Annotated[int, Keywords(minimum=0, description="How often.")]    # keywords of JSON Schema
        before: str | None

`typed.schema_of(ProblemDocument)` is its closed schema; `typed.checked(ProblemDocument, value)` reads one back.
"""
