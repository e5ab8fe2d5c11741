"""Measure benchmarks; pytest runs this file on the interpreter that is measured.

It takes the snippets from PROVEN_BENCHMARKS, a JSON list of path, numerator,
denominator and clock. pytest-benchmark times every sample, all of one snippet in one
`benchmark.pedantic` call, so that both sides take one path; its JSON is the record.
This file must run on the oldest interpreter, and imports nothing of the engine.
"""

from __future__ import annotations

import importlib.util
import json
import os
import random
import time
from itertools import repeat
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from types import ModuleType

PAIRS = int(os.environ.get("PROVEN_PAIRS", "40"))
SAMPLE_SECONDS = 1e-3
# What is sampled in each round: the two sides, and the first once more as a control.
SIDES = ("numerator", "denominator", "control")


def load(path: str) -> ModuleType:
    """Import a snippet; its asserts hold, or this raises."""
    name = "measured_" + os.path.basename(path)[:-3]
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def run(function: Callable[[], object], times: Iterable[None]) -> None:
    """Call a function so many times: what is measured includes the call."""
    for _ in times:
        function()


def calibrate(function: Callable[[], object], clock: Callable[[], float]) -> int:
    """Return how many calls take about one sample: from the least of three."""
    loops = 1
    while True:
        least = float("inf")
        for _ in range(3):
            start = clock()
            run(function, repeat(None, loops))
            least = min(least, clock() - start)
        if least >= SAMPLE_SECONDS / 4 or loops >= 1 << 24:
            return max(1, round(loops * SAMPLE_SECONDS / max(least, 1e-9)))
        loops *= 2 if least > SAMPLE_SECONDS / 64 else 8


@pytest.mark.parametrize("told", json.loads(os.environ.get("PROVEN_BENCHMARKS", "[]")))
def test_benchmark(benchmark: Any, told: dict[str, str]) -> None:
    """Measure one snippet."""
    module = load(told["path"])
    numerator = getattr(module, told["numerator"])
    denominator = getattr(module, told["denominator"])
    assert numerator() == denominator(), "the alternatives return different things"
    functions = {
        "numerator": numerator,
        "denominator": denominator,
        "control": numerator,
    }
    clock = {"cpu": time.thread_time, "wall": time.perf_counter}[told["clock"]]
    loops = {"numerator": calibrate(numerator, clock)}
    loops["denominator"] = calibrate(denominator, clock)
    loops["control"] = loops["numerator"]
    plan = []
    for _ in range(PAIRS):
        length = random.uniform(0.5, 1.5)
        sides = random.sample(SIDES, k=len(SIDES))
        plan += [(side, max(1, round(loops[side] * length))) for side in sides]
    samples = iter(plan)

    def next_sample() -> tuple[tuple[object, ...], dict[str, object]]:
        side, calls = next(samples, plan[0])
        return (functions[side], repeat(None, calls)), {}

    benchmark.extra_info["plan"] = plan
    benchmark.extra_info["path"] = told["path"]
    benchmark._timer = clock
    benchmark.pedantic(run, setup=next_sample, rounds=len(plan))
