"""Change one thing of a snippet at a time, as a mistake would.

The operators are cosmic-ray's, on parso trees, which keep every character and read the
syntax of any version. It has none for strings and for annotations, and adds one even to
numbers so large that this is lost: those below have the form of its own. What no check
can notice is left alone: docstrings, comments, the messages of asserts and of what is
raised, and numbers that say how much or how often.
"""

from __future__ import annotations

import ast
import itertools
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from cosmic_ray.ast import ast_nodes
from cosmic_ray.mutating import MutationVisitor
from cosmic_ray.operators.provider import OperatorProvider
from parso.grammar import load_grammar
from parso.python.tree import Name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from parso.tree import NodeOrLeaf

    Position = tuple[int, int]

KINDS = ("comparison", "condition", "literal", "annotation", "recording", "bound")

# The newest that parso knows; what is newer is an error node, and is kept as it is.
_GRAMMAR = load_grammar(version="3.14")


@dataclass(frozen=True)
class Mutant:
    """One change.

    Attributes:
        kind: What was changed, one of `KINDS`.
        line: The line of the change, counted from 1.
        was: That line before it.
        now: That line after it.
        text: The whole text with the change: the source, or the recorded output.
    """

    kind: str
    line: int
    was: str
    now: str
    text: str


class Operator(Protocol):
    """What cosmic-ray calls an operator, as far as it is used here."""

    def mutation_positions(self, node: Any) -> Iterable[tuple[Position, Position]]:
        """Yield where a node can be changed, once for each way to change it."""

    def mutate(self, node: Any, index: int) -> Any:
        """Return the node, changed in one of the ways."""


class Numbers:
    """Add one to a number, or double it where one is less than its precision."""

    def mutation_positions(self, node: Any) -> Iterator[tuple[Position, Position]]:
        """Yield the position of a number."""
        if node.type == "number":
            yield node.start_pos, node.end_pos

    def mutate(self, node: Any, index: int) -> Any:
        """Put a larger number there."""
        del index
        value = ast.literal_eval(node.value)
        node.value = str(2 * value if value + 1 == value else value + 1)
        return node


class Strings:
    """Lengthen a string, or a part of an f-string."""

    def mutation_positions(self, node: Any) -> Iterator[tuple[Position, Position]]:
        """Yield the position of a string that is no docstring."""
        if node.type == "fstring_string" or (
            node.type == "string" and not _stands_alone(node)
        ):
            yield node.start_pos, node.end_pos

    def mutate(self, node: Any, index: int) -> Any:
        """Put two letters in front of what it says."""
        del index
        opening = re.match(r"\w*(?:\"{3}|'{3}|\"|')", node.value)
        end = opening.end() if opening and node.type == "string" else 0
        node.value = f"{node.value[:end]}XX{node.value[end:]}"
        return node


class Annotations:
    """Replace an annotation by None, and None by int."""

    def mutation_positions(self, node: Any) -> Iterator[tuple[Position, Position]]:
        """Yield the position of the annotation of a name, a parameter or a result."""
        index = _annotation_index(node)
        if index:
            yield node.children[index].start_pos, node.children[index].end_pos

    def mutate(self, node: Any, index: int) -> Any:
        """Put another type there that hardly anything fits."""
        index = _annotation_index(node)
        old = node.children[index]
        new = "int" if old.get_code().strip() == "None" else "None"
        prefix = old.get_first_leaf().prefix
        node.children[index] = Name(new, old.start_pos, prefix=prefix)
        return node


_NEGATED = {
    "Eq": "NotEq",
    "NotEq": "Eq",
    "Lt": "GtE",
    "GtE": "Lt",
    "Gt": "LtE",
    "LtE": "Gt",
    "Is": "IsNot",
    "IsNot": "Is",
}
_CONDITIONS = ("AddNot", "ReplaceAndWithOr", "ReplaceOrWithAnd")
_LITERALS = ("ReplaceTrueWithFalse", "ReplaceFalseWithTrue")


def _operators() -> Iterator[tuple[str, Operator]]:
    known = OperatorProvider()
    for old, new in _NEGATED.items():
        yield "comparison", known[f"ReplaceComparisonOperator_{old}_{new}"]()
    for name in _CONDITIONS:
        yield "condition", known[name]()
    for name in _LITERALS:
        yield "literal", known[name]()
    yield "literal", Numbers()
    yield "literal", Strings()
    yield "annotation", Annotations()


OPERATORS: list[tuple[str, Operator]] = list(_operators())


def of_code(text: str, *, only_asserts: bool = False) -> Iterator[Mutant]:
    """Yield each change of Python code, one at a place for each operator.

    Args:
        text: The source.
        only_asserts: Whether to leave alone what no assert holds. That is so in a
            benchmark: only measuring again could judge a change of what is measured.
    """
    tree = _GRAMMAR.parse(text)
    for kind, operator in OPERATORS:
        places = [
            (node, start)
            for node in ast_nodes(tree)
            for start, _ in operator.mutation_positions(node)
        ]
        seen = set()
        for occurrence, (node, start) in enumerate(places):
            leaf = _leaf_at(tree, start)
            if start in seen or not _matters(kind, node, leaf):
                continue
            kept = only_asserts and kind != "annotation"
            if kept and not _inside(leaf, "assert_stmt"):
                continue
            seen.add(start)
            visitor = MutationVisitor(occurrence, operator)
            yield _mutant(
                kind, start[0], text, visitor.walk(_GRAMMAR.parse(text)).get_code()
            )


def of_recording(output: str) -> Iterator[Mutant]:
    """Yield each change of one line of an output."""
    lines = output.splitlines(keepends=True)
    for number, line in enumerate(lines, start=1):
        body = line.rstrip("\n")
        changed = f"{body}X{line[len(body) :]}"
        now = "".join([*lines[: number - 1], changed, *lines[number:]])
        yield _mutant("recording", number, output, now)


_BOUND = re.compile(r"# (?P<key>at_least|at_most) = (?P<value>[\d.]+)(?P<rest>.*)")
_BETWEEN = re.compile(
    r"# between = \[(?P<least>[-\d.]+), (?P<most>[-\d.]+)\](?P<rest>.*)"
)


def of_bound(text: str) -> Iterator[Mutant]:
    """Yield each change of what a benchmark claims: the direction, and the figure."""
    lines = text.splitlines(keepends=True)
    # The block of metadata ends with the second of these.
    ends = [n for n, line in enumerate(lines) if line.startswith("# ///")]
    for number, line in enumerate(lines[: ends[1]] if len(ends) > 1 else [], start=1):
        for changed in _other_bounds(line.rstrip("\n")):
            now = "".join([*lines[: number - 1], f"{changed}\n", *lines[number:]])
            yield _mutant("bound", number, text, now)


def _other_bounds(line: str) -> Iterator[str]:
    if found := _BOUND.fullmatch(line):
        key, value, rest = found["key"], float(found["value"]), found["rest"]
        least = key == "at_least"
        yield f"# {'at_most' if least else 'at_least'} = {value:g}{rest}"
        yield f"# {key} = {value * 10 if least else value / 10:g}{rest}"
    elif found := _BETWEEN.fullmatch(line):
        low, high = float(found["least"]), float(found["most"])
        yield f"# between = [{high:g}, {high + (high - low):g}]{found['rest']}"


def _mutant(kind: str, line: int, before: str, after: str) -> Mutant:
    was, now = before.splitlines()[line - 1], after.splitlines()[line - 1]
    return Mutant(kind, line, was.strip(), now.strip(), after)


def _leaf_at(tree: Any, start: Position) -> Any:
    """Return the leaf that begins there: parso prefers the one that ends there."""
    leaf = tree.get_leaf_for_position(start)
    return leaf.get_next_leaf() if leaf.end_pos == start else leaf


def _annotation_index(node: Any) -> int:
    """Return which child of a node is its annotation; 0 where none is."""
    mark = {"annassign": ":", "tfpdef": ":", "funcdef": "->"}.get(node.type)
    told = [getattr(child, "value", "") for child in getattr(node, "children", ())]
    return told.index(mark) + 1 if mark in told else 0


def _stands_alone(node: Any) -> bool:
    """Whether a string is a statement: a docstring, or a comment in disguise."""
    parent = node.parent.parent if node.parent.type == "strings" else node.parent
    return parent.type in ("simple_stmt", "file_input")


def _ancestry(leaf: Any) -> Iterator[tuple[Any, Any]]:
    """Yield (node, parent) from a leaf to the root."""
    while leaf.parent is not None:
        yield leaf, leaf.parent
        leaf = leaf.parent


def _inside(leaf: NodeOrLeaf, kind: str) -> bool:
    return any(parent.type == kind for _, parent in _ancestry(leaf))


# Arguments that speak only where something else is wrong: `subprocess.run(check=True)`.
_GUARDS = {"check", "strict"}
_LIMITS = {"<", "<=", ">", ">="}
_ARITHMETIC = {"arith_expr", "term", "factor", "power", "testlist_comp", "atom", "test"}


def _matters(kind: str, node: Any, leaf: Any) -> bool:
    """Whether a check could notice a change there at all."""
    if leaf.type == "number" and _is_amount(leaf):
        return False
    for child, parent in _ancestry(leaf):
        index = parent.children.index(child)
        if kind != "annotation" and index and index == _annotation_index(parent):
            return False
        if _speaks_only_of_errors(parent, index, leaf):
            return False
    if kind == "condition" and hasattr(node, "children"):
        # A comparison is negated by an operator of its own.
        tested = node.children[2 if node.type == "test" else 1]
        chooses = node.type == "test" and _chooses_amount(node)
        told = tested.get_code().strip()
        always = told in ("TYPE_CHECKING", "True", "1")
        return not (chooses or always or tested.type == "comparison")
    return True


def _speaks_only_of_errors(parent: Any, index: int, leaf: Any) -> bool:
    """Whether a part of a node is a message, or a guard that nothing trips."""
    if parent.type == "assert_stmt":
        return index == 3
    if parent.type == "argument":
        return getattr(parent.children[0], "value", "") in _GUARDS
    return parent.type == "raise_stmt" and leaf.type in ("string", "fstring_string")


def _is_amount(leaf: Any) -> bool:
    """Whether a number says how much: an argument, a constant in capitals, a limit.

    With one more of it the program proves the same claim. An inequality is negated
    instead, by the operator for comparisons.
    """
    if _is_in_constant(leaf):
        return True
    child, parent = next(
        (child, parent)
        for child, parent in _ancestry(leaf)
        if parent.type not in _ARITHMETIC
    )
    if parent.type == "comparison":
        return any(getattr(one, "value", "") in _LIMITS for one in parent.children)
    if parent.type == "trailer":
        return bool(parent.children[0].value == "(" and child.type != "operator")
    return parent.type in ("arglist", "argument")


def _chooses_amount(node: Any) -> bool:
    """Whether a conditional expression only says how much: `20 if own else 4`."""
    branches = node.children[0], node.children[4]
    return all(one.type == "number" and _is_amount(one) for one in branches)


def _is_in_constant(leaf: Any) -> bool:
    """Whether a number stands in the value of names in capitals: `ROUNDS = 1_000`."""
    for child, parent in _ancestry(leaf):
        if parent.type == "expr_stmt":
            target = parent.children[0]
            several = target.type == "testlist_star_expr"
            # Between the names of a tuple stand commas.
            names = target.children[::2] if several else [target]
            capitals = all(one.type == "name" and one.value.isupper() for one in names)
            return target is not child and capitals
    return False


def of_snippet(
    text: str, output: str, *, shell: bool, benchmark: bool, pick: Any
) -> list[Mutant]:
    """Return the changes of a snippet, of its bounds, and of a line of its recording.

    Args:
        text: The source.
        output: What is recorded of it.
        shell: Whether it is a shell script, for which there are no operators.
        benchmark: Whether it measures.
        pick: Chooses the line of the recording: `random.Random.choice`.
    """
    code = () if shell else of_code(text, only_asserts=benchmark)
    bounds = of_bound(text) if benchmark else ()
    recorded = list(of_recording(output))
    return list(itertools.chain(code, bounds, [pick(recorded)] if recorded else []))
