"""YAML from strangers: plain texts and lines, and nothing that could surprise."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.document import MAX_CHARACTERS, MAX_DEPTH, read_document, read_file
from facts.problems import InputError, Problem


def refusal(text: str) -> Problem:
    """Why a text is refused; it can be said in both languages."""
    with pytest.raises(InputError) as caught:
        read_document(text, "pack.yaml")
    [problem] = caught.value.problems
    assert problem.texts
    assert problem.where.file == "pack.yaml"
    return problem


def refused(text: str) -> tuple[str, int | None]:
    """Why, and on which line."""
    problem = refusal(text)
    return problem.code, problem.where.row


@pytest.mark.parametrize(
    "scalar",
    [
        "7.50",
        "no",
        "yes",
        "2024",
        "2024-12-31",
        "1e3",
        "0x1F",
        "0o17",
        "1_000",
        ".inf",
        "true",
        "<<",
    ],
)
def test_a_scalar_stays_as_it_was_typed(scalar: str) -> None:
    """Whoever uses it decides what it is."""
    assert {"a": scalar, "b": [scalar]} == read_document(f"a: {scalar}\nb: [{scalar}]", "x").content


@pytest.mark.parametrize("nothing", ["", "~", "null"])
def test_nothing_is_nothing(nothing: str) -> None:
    """Between quotation marks it is a text."""
    content = read_document(f"a: {nothing}\nb: '{nothing}'", "x").content

    assert {"a": None, "b": nothing} == content


@pytest.mark.parametrize("text", ["", "\n", "# only a comment", "---\n"])
def test_an_empty_file_has_no_content(text: str) -> None:
    """And is no mistake of YAML."""
    assert read_document(text, "x").content is None


def test_every_key_and_item_has_its_line() -> None:
    """Counted from 1."""
    document = read_document("a: 1\nb:\n  - c\n  - d: 2\n    e: 3\n", "x")

    assert document.lines == {
        (): 1,
        ("a",): 1,
        ("b",): 2,
        ("b", 0): 3,
        ("b", 1): 4,
        ("b", 1, "d"): 4,
        ("b", 1, "e"): 5,
    }


def test_what_has_no_line_has_that_of_what_is_around_it() -> None:
    """A key that is missing is missing somewhere."""
    document = read_document("a: 1\nb:\n  c: 2\n", "x")

    assert [document.line_of(path) for path in [("b", "z", 3), ("z",), ()]] == [2, 1, 1]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("a: &x 1\n", 1),
        ("a: 1\nb: *x\n", 2),
        ("a: 1\nb: &x [1]\n", 2),
        ("a: 1\nb: &x {c: 1}\n", 2),
        ("a: 1\n&x b: 2\n", 2),
        ("a: 1\n*x : 2\n", 2),
        ("&x\na: 1\n", 1),
    ],
)
def test_references_are_refused(text: str, line: int) -> None:
    """A few lines could grow into gigabytes."""
    assert ("yaml-alias", line) == refused(text)


@pytest.mark.parametrize(
    "scalar",
    ["!!python/object/apply:os.system ['x']", "!!str 1", "!x 1", "! 1", "!!map {}", "!!seq []"],
)
def test_tags_are_refused(scalar: str) -> None:
    """They could make anything."""
    assert refused(f"a: 1\nb: {scalar}\n") == ("yaml-tag", 2)


def test_a_tag_on_a_key_is_refused() -> None:
    """As on a value."""
    assert refused("a: 1\n!x b: 2\n") == ("yaml-tag", 2)


@pytest.mark.parametrize("text", ["a: 1\nb: 2\na: 3", "x: {}\n\n\n'x': 1"])
def test_a_key_may_not_occur_twice(text: str) -> None:
    """The last would silently win; the line is that of the second."""
    assert ("yaml-duplicate-key", text.count("\n") + 1) == refused(text)


def test_a_key_may_occur_in_two_places() -> None:
    """In mappings of their own."""
    assert read_document("a: {b: 1}\nc: {b: 2}", "x").content == {"a": {"b": "1"}, "c": {"b": "2"}}


@pytest.mark.parametrize("text", ["a: 1\n? [b]\n: 2\n", "a: 1\n? {b: c}\n: 2\n"])
def test_a_key_must_be_a_word(text: str) -> None:
    """Not a list or a mapping."""
    assert refused(text) == ("yaml-key", 2)


@pytest.mark.parametrize(("opening", "closing"), [("[", "]"), ("{a: ", "}")])
def test_depth_is_bounded(opening: str, closing: str) -> None:
    """As deep as anyone needs, and no deeper."""
    text = f"\n{opening * MAX_DEPTH}x{closing * MAX_DEPTH}"

    assert read_document(text, "x").content
    assert refused(f"\n{opening}{text}{closing}"[1:]) == ("yaml-too-deep", 2)


def test_endless_depth_is_refused_at_once() -> None:
    """Without reading on."""
    assert refused("[" * 1_000_000) == ("yaml-too-deep", 1)


def test_size_is_bounded() -> None:
    """As large as a chapter can be."""
    assert read_document("x" * MAX_CHARACTERS, "x").content
    assert refused("x" * (MAX_CHARACTERS + 1)) == ("yaml-too-large", 1)


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("a: 1\nb: [1\n", "yaml-syntax-bracket", 2),
        ("a: 1\nb: {c: d\ne: f", "yaml-syntax-bracket", 2),
        ("a: 1\nb: 'x\n", "yaml-syntax-quote", 2),
        ("a: 1\n\tb: 2", "yaml-syntax-sign", 2),
        ("a: b: c", "yaml-syntax-colon", 1),
        ("a:\n  - b: 1\n   c: 2", "yaml-syntax-dash", 3),
        ("a: 1\nb\n", "yaml-syntax-word", 2),
        ("a: 1\n]", "yaml-syntax-key", 2),
        ("a: 1\n- b", "yaml-syntax-key", 2),
        ("a: @x", "yaml-syntax-sign", 1),
        ("%YAML 3.0\n---\na", "yaml-syntax", 1),
    ],
)
def test_what_is_not_yaml_is_refused(text: str, code: str, line: int) -> None:
    """In a sentence of our own, with the line on which the mistake began or reading stopped."""
    assert (code, line) == refused(text)


@pytest.mark.parametrize("character", ["\ud800", "\uffff"])
def test_what_is_not_text_is_refused(character: str) -> None:
    """Without looking for a line."""
    assert refused(f"a: {character}") == ("yaml-syntax", 1)


@pytest.mark.parametrize("character", ["\x00", "\x07"])
def test_what_controls_a_terminal_has_its_line(character: str) -> None:
    """Though the parser does not say where it is."""
    assert refused(f"a: b\nc: {character}") == ("character-hidden", 2)


@pytest.mark.parametrize("text", ["a: 1\n---\nb: 2\n", "a: 1\n...\n---\nb: 2\n", "--- a\n--- b\n"])
def test_a_file_holds_one_document(text: str) -> None:
    """What follows would otherwise be dropped without a word."""
    assert refused(text)[0] == "yaml-more-documents"


@pytest.mark.parametrize(("text", "line"), [("{a: 1}\nnonsense", 2), ("a: 1\n...\nb: 2", 3)])
def test_nothing_may_follow_the_end(text: str, line: int) -> None:
    """It would never have been looked at."""
    assert ("yaml-syntax", line) == refused(text)


def test_a_document_may_begin_and_end_with_marks() -> None:
    """They say nothing more."""
    assert read_document("%YAML 1.1\n---\na: 1\n...\n", "x").content == {"a": "1"}


def test_a_mark_that_it_is_utf8_is_no_part_of_the_text(tmp_path: Path) -> None:
    """Some editors write it."""
    path = tmp_path / "x.yaml"
    path.write_bytes("a: 1".encode("utf-8-sig"))

    assert read_file(path).content == {"a": "1"}


@pytest.mark.parametrize("encoding", ["cp1252", "utf-16"])
def test_a_file_must_be_in_utf8(encoding: str, tmp_path: Path) -> None:
    """It is named by its folder and its own name."""
    path = tmp_path / "x.yaml"
    path.write_bytes("a: é".encode(encoding))
    with pytest.raises(InputError) as caught:
        read_file(path)

    found = [(p.code, p.where.file) for p in caught.value.problems]
    assert found == [("yaml-syntax", f"{tmp_path.name}/x.yaml")]


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    """Whatever its name."""
    (tmp_path / "x.yaml").mkdir()
    with pytest.raises(InputError) as caught:
        read_file(tmp_path / "x.yaml")

    assert [p.code for p in caught.value.problems] == ["file-unreadable"]


YAML = st.text(alphabet="ab:-[]{}&*!'\"\n #?|>%~,.0", max_size=60)


@given(text=YAML | st.text(max_size=60))
def test_any_text_is_read_or_refused(text: str) -> None:
    """Without any other kind of error."""
    try:
        document = read_document(text, "x")
    except InputError as error:
        assert all(problem.texts and problem.where.row for problem in error.problems)
    else:
        assert document.lines[()] == 1


@given(text=YAML)
def test_reading_makes_texts_lists_and_mappings_only(text: str) -> None:
    """Whatever is written."""
    try:
        content = read_document(text, "x").content
    except InputError:
        return
    left = [content]
    while left:
        item = left.pop()
        left += item.values() if isinstance(item, dict) else item if isinstance(item, list) else []

        assert item is None or type(item) in (str, list, dict)


HIDDEN = {"\\e": "U+001B", "\\x9b": "U+009B", "\\u202E": "U+202E", "\\u200B": "U+200B"}


@pytest.mark.parametrize(("written", "code"), HIDDEN.items())
@pytest.mark.parametrize("text", ['a: 1\nb: "x{}y"\n', 'a: 1\n"x{}y": b\n', 'a:\n- "x{}"\n'])
def test_a_character_that_nobody_sees_is_refused(text: str, written: str, code: str) -> None:
    """In a value, a key and a list; told by its code, on its line."""
    problem = refusal(text.format(written))

    assert (problem.code, problem.where.row) == ("character-hidden", 2)
    assert problem.values == {"character": code}


@pytest.mark.parametrize("character", ["\u202e", "\u2066", "\u200d", "\xad"])
def test_it_is_refused_as_it_is_too(character: str) -> None:
    """Not only where it is written as an escape."""
    assert refused(f"a: x{character}y") == ("character-hidden", 1)


@pytest.mark.parametrize("text", ["a: |\n  een\n  twee\n\tdrie\n", "a: een\n\n  twee\n"])
def test_a_text_of_several_lines_has_lines(text: str) -> None:
    """And a block may hold tabs."""
    text = text.replace("\n\t", "\n  \t")

    assert "\n" in read_document(text, "x").content["a"]


@pytest.mark.parametrize("written", ["\\n", "\\t", "\\r"])
def test_a_text_of_one_line_has_one_line(written: str) -> None:
    """Where another would be written it could look like a line of ours."""
    assert refused(f'a: "x{written}y"') == ("character-hidden", 1)


def test_only_a_regular_file_is_opened(tmp_path: Path) -> None:
    """A pipe would never end."""
    os.mkfifo(tmp_path / "x.yaml")
    with pytest.raises(InputError) as caught:
        read_file(tmp_path / "x.yaml")

    assert [p.code for p in caught.value.problems] == ["file-special"]


def test_the_size_of_a_file_is_known_before_it_is_opened(tmp_path: Path) -> None:
    """However much it would hold."""
    with (tmp_path / "x.yaml").open("wb") as file:
        file.truncate(10**12)
    with pytest.raises(InputError) as caught:
        read_file(tmp_path / "x.yaml")

    assert [p.code for p in caught.value.problems] == ["yaml-too-large"]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("a: b\nc: |\n  een\n  twee\u202e\n  drie\n", 4),
        ("c: >\n  een\n  twee\n\n  dr\u202eie\n", 5),
        ('c: "een\n  twee\n  dr\u202eie"\n', 3),
        ("- a\n- |\n\n\n  x\u202e\n", 5),
        ("a: b\r\nc: |\r\n  een\r\n  x\u202e\r\n", 4),
        ("\ufeffa: b\nc: |\n  \u20ac\U0001d11e\n  x\u202e\n", 4),
        ("a: b\nc: |\n  een\n  x\x1b[31m\n", 4),
    ],
    ids=["block", "folded", "quoted", "list", "returns", "mark", "raw"],
)
def test_a_hidden_character_is_on_its_own_line(text: str, line: int) -> None:
    """In a text of several lines it is the line that has it, and not that of its key."""
    assert refused(text) == ("character-hidden", line)
