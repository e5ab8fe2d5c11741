"""What a benchmark declares: what is measured, and the bound that is claimed of it.

The usual one claims the ratio of the times of two functions. Others claim the exponent
of a function's time over sizes, the cores that threads of it keep busy, or the ratio of
its times on two builds.
"""

from __future__ import annotations

import hashlib
import math
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from collections.abc import Callable

    from proven.problems import ProblemError

    Refuse = Callable[[str, str, object], ProblemError]

# How far inside the measured interval a bound must lie, so that a true claim does not
# fail on a busy machine. 1.5 where caches or NumPy decide.
MARGINS = (1.25, 1.5)
# A slope and the number of busy cores vary little: 5 % is far for them.
CLOSE_MARGIN = 1.05
# Timed samples are compared with themselves; what functions return varies more.
CONTROL, RETURNED_CONTROL = (0.95, 1.05), (0.8, 1.25)
# The share of the cores that a control which releases the GIL must keep busy.
CORES_CONTROL = 0.9

Kind = Literal["ratio", "slope", "cores"]


@dataclass(frozen=True)
class Benchmark:
    """What `[tool.proven.benchmark]` says.

    Attributes:
        kind: "ratio" of two functions' times, "slope" of one over sizes, or the
            number of "cores" that threads of one keep busy.
        functions: The functions that are measured; of a ratio the numerator, the
            denominator, then those that are shown beside.
        least: The claimed quantity is at least this; infinite where nothing is said.
        most: The claimed quantity is at most this; infinite where nothing is said.
        interpreters: Those that the claim is made for.
        clock: "cpu" for the time of the thread, "wall" for that on the wall.
        margin: By which factor the bound must lie inside the measured interval.
        sizes: What each function is called with, to return the one that is measured.
        at: The size that the claim is made for.
        unit: That of the number which the functions return; "" where they are timed.
        builds: Of one function measured on two interpreters: the one whose time is
            divided, and the one whose time it is divided by.
        threads: How many threads call the function at once, where cores are counted.
    """

    kind: Kind
    functions: tuple[str, ...]
    least: float
    most: float
    interpreters: tuple[str, ...]
    clock: str = "cpu"
    margin: float = MARGINS[0]
    sizes: tuple[int, ...] = ()
    at: int | None = None
    unit: str = ""
    builds: tuple[str, str] | None = None
    threads: int = 1

    @property
    def bound(self) -> str:
        """The bound in words."""
        if math.isinf(self.most):
            return f"at least {self.least:g}"
        if math.isinf(self.least):
            return f"at most {self.most:g}"
        return f"between {self.least:g} and {self.most:g}"

    @property
    def quantity(self) -> str:
        """What the bound is on, in words."""
        one, *others = self.functions
        if self.builds:
            return f"{one} on {self.builds[0]} / on {self.builds[1]}"
        if self.kind == "cores":
            return f"cores busy with {self.threads} threads of {one}"
        if self.kind == "slope":
            return f"exponent of the time of {one}"
        at = f", size {self.at}" if self.sizes else ""
        return f"{one} / {others[0]}{at}"

    @property
    def control(self) -> tuple[float, float]:
        """Where the control must lie, or the measurement is void."""
        if self.kind == "cores":
            return CORES_CONTROL * self.threads, math.inf
        return RETURNED_CONTROL if self.unit else CONTROL

    @property
    def alone(self) -> bool:
        """Whether it must have a process of its own: others would disturb it."""
        return bool(
            self.kind == "cores" or self.unit or self.builds or self.clock == "wall"
        )

    def key(self, function: str, size: int | None = None) -> str:
        """Return what names a function, at a size, in measurements and citations."""
        return function if size is None else f"{function}@{size}"

    @property
    def keys(self) -> tuple[str, ...]:
        """All that is measured in one round."""
        sizes: tuple[int | None, ...] = self.sizes or (None,)
        return tuple(self.key(name, size) for size in sizes for name in self.functions)

    @property
    def claimed_keys(self) -> tuple[str, str]:
        """The numerator and the denominator that the claim is about."""
        return self.key(self.functions[0], self.at), self.key(
            self.functions[1], self.at
        )


# What says what is claimed, and not what is measured.
_BOUND_LINES = re.compile(
    rb"^# (?:at_least|at_most|between|margin|interpreters) = .*\n", re.MULTILINE
)
_CLAIM_LINE = re.compile(rb'^[rR]?""".*', re.MULTILINE)


def measured_digest(source: bytes) -> str:
    """Return the digest of what is measured: the source without its claim and bound.

    A bound that is mended needs no new measurement; it must hold on what was measured.
    """
    measured = _CLAIM_LINE.sub(b"", _BOUND_LINES.sub(b"", source), count=1)
    return hashlib.sha256(measured).hexdigest()[:16]


_KINDS: tuple[Kind, ...] = ("ratio", "slope", "cores")
_BOUNDS = ("at_least", "at_most", "between")
_KEYS = {
    *_KINDS,
    *_BOUNDS,
    *("clock", "margin", "interpreters", "beside", "sizes", "at", "returns"),
    *("builds", "threads"),
}


def declared(
    told: dict[str, Any], refuse: Refuse, interpreters: tuple[str, ...]
) -> Benchmark:
    """Return what `[tool.proven.benchmark]` declares.

    Args:
        told: The table.
        refuse: Makes the error for a key, what was expected and what came.
        interpreters: Those that the snippet runs on.

    Raises:
        ProblemError: A key is unknown, missing or out of range.
    """
    for key in told:
        if key not in _KEYS:
            raise refuse(key, f"one of {', '.join(sorted(_KEYS))}", key)
    kinds = [kind for kind in _KINDS if kind in told]
    if len(kinds) != 1:
        raise refuse("benchmark", f"one of {', '.join(_KINDS)}", kinds)
    kind = kinds[0]
    _refuse_what_does_not_go_with(kind, told, refuse)
    least, most = _range(told, refuse, kind)
    for key, allowed in (("clock", ("cpu", "wall")), ("margin", MARGINS)):
        if key in told and told[key] not in allowed:
            raise refuse(key, " or ".join(map(str, allowed)), told[key])
    builds = _builds(told, refuse, interpreters)
    scope = tuple(told.get("interpreters", interpreters))
    for name in scope:
        if name not in interpreters:
            raise refuse("interpreters", f"out of {', '.join(interpreters)}", name)
    sizes, at = _sizes(told, refuse)
    return Benchmark(
        kind=kind,
        functions=_functions(kind, told, refuse),
        least=least,
        most=most,
        # Measured on two interpreters, its result is kept as the first one's.
        interpreters=builds[:1] if builds else scope,
        clock=told.get("clock", "wall" if kind == "cores" else "cpu"),
        margin=float(
            told.get("margin", MARGINS[0] if kind == "ratio" else CLOSE_MARGIN)
        ),
        sizes=sizes,
        at=at,
        unit=_unit(told, refuse),
        builds=builds,
        threads=_threads(told, refuse) if kind == "cores" else 1,
    )


def _refuse_what_does_not_go_with(
    kind: Kind, told: dict[str, Any], refuse: Refuse
) -> None:
    """Refuse keys that mean nothing for this kind, or beside one another."""
    for key, wants in (
        ("threads", kind == "cores"),
        ("sizes", kind != "cores" and "builds" not in told),
        ("at", "sizes" in told and kind == "ratio"),
        ("beside", kind == "ratio" and "builds" not in told),
        ("returns", kind == "ratio" and "builds" not in told and "clock" not in told),
        ("builds", kind == "ratio" and "interpreters" not in told),
        ("clock", kind != "cores"),
    ):
        if key in told and not wants:
            raise refuse(key, f"no {key!r} beside {', '.join(sorted(told))}", told[key])
    if kind == "slope" and "sizes" not in told:
        raise refuse("slope", "sizes = [1000, 2000, …] beside it", "no sizes")


def _functions(kind: Kind, told: dict[str, Any], refuse: Refuse) -> tuple[str, ...]:
    two = kind == "ratio" and "builds" not in told
    pattern, example = (
        (r"(\w+) / (\w+)", '"slow / fast", two functions')
        if two
        else (r"(\w+)", '"name", one function')
    )
    found = re.fullmatch(pattern, str(told[kind]))
    if not found:
        raise refuse(kind, example, told[kind])
    beside = told.get("beside", [])
    if not isinstance(beside, list) or not all(
        isinstance(name, str) and name.isidentifier() for name in beside
    ):
        raise refuse("beside", 'a list of functions, such as ["third"]', beside)
    functions = (*found.groups(), *beside)
    if len(set(functions)) < len(functions):
        raise refuse("beside" if beside else kind, "each function once", told[kind])
    return functions


def _range(told: dict[str, Any], refuse: Refuse, kind: Kind) -> tuple[float, float]:
    """Return the least and the most that a bound allows."""
    bounds = [key for key in _BOUNDS if key in told]
    if len(bounds) != 1:
        raise refuse("benchmark", f"one of {', '.join(_BOUNDS)}", bounds)
    value = told[bounds[0]]
    least, most = {
        "at_least": (value, math.inf),
        "at_most": (-math.inf, value),
        "between": value if isinstance(value, list) and len(value) == 2 else (0, 0),
    }[bounds[0]]
    if not isinstance(least, int | float) or not isinstance(most, int | float):
        raise refuse(bounds[0], "a number, or two for between", value)
    if not least < most or most <= 0 or (kind != "slope" and -math.inf < least <= 0):
        raise refuse(bounds[0], "an ordered bound, above 0", value)
    if kind == "ratio" and math.isinf(most) and least < 1.05:
        raise refuse(bounds[0], "an ordered bound; at_least from 1.05 on", value)
    return float(least), float(most)


def _sizes(told: dict[str, Any], refuse: Refuse) -> tuple[tuple[int, ...], int | None]:
    """Return the sizes, and the one that a claim of a ratio is about."""
    if "sizes" not in told:
        return (), None
    sizes = told["sizes"]
    whole = isinstance(sizes, list) and all(
        isinstance(size, int) and size > 0 for size in sizes
    )
    if not whole or len(sizes) < 2 or sizes != sorted(set(sizes)):
        raise refuse("sizes", "two or more whole numbers, ascending", sizes)
    at = told.get("at", sizes[-1])
    if at not in sizes:
        raise refuse("at", f"one of the sizes {sizes}", at)
    return tuple(sizes), at if "ratio" in told else None


def _unit(told: dict[str, Any], refuse: Refuse) -> str:
    unit = told.get("returns", "")
    if not isinstance(unit, str) or ("returns" in told and not unit.strip()):
        raise refuse("returns", 'a unit, such as "s" or "bytes"', unit)
    return unit


def _builds(
    told: dict[str, Any], refuse: Refuse, interpreters: tuple[str, ...]
) -> tuple[str, str] | None:
    if "builds" not in told:
        return None
    one, _, other = str(told["builds"]).partition(" / ")
    if one == other or not {one, other} <= set(interpreters):
        expected = f'"3.14t / 3.14": two out of {", ".join(interpreters)}'
        raise refuse("builds", expected, told["builds"])
    return one, other


def _threads(told: dict[str, Any], refuse: Refuse) -> int:
    threads = told.get("threads", 2)
    if not isinstance(threads, int) or not 2 <= threads <= 64:
        raise refuse("threads", "a whole number from 2 to 64", threads)
    return threads
