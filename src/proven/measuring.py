"""Measure benchmarks; pytest runs this file on the interpreter that is measured.

It takes what to measure from PROVEN_BENCHMARKS, a JSON list. pytest-benchmark times
every sample, all of one snippet in one `benchmark.pedantic` call, so that all functions
take one path; its JSON is the record. What a function returns of its own measuring, and
the cores that threads keep busy, stand in the record's `extra_info`.
This file must run on the oldest interpreter, and imports nothing of the engine.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import random
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from itertools import repeat
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from types import ModuleType

MOST_ROUNDS, LEAST_ROUNDS = 40, 8
# What the rounds of one benchmark may take in one process.
BUDGET_SECONDS = float(os.environ.get("PROVEN_BUDGET", "0.6"))
SAMPLE_SECONDS = 1e-3
BURST_SECONDS = 5e-3
# Measured once more in each round: the first function again, or what frees the GIL.
CONTROL = "control"


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
            if least > 20 * SAMPLE_SECONDS:
                return 1
        if least >= SAMPLE_SECONDS / 4 or loops >= 1 << 24:
            return max(1, round(loops * SAMPLE_SECONDS / max(least, 1e-9)))
        loops *= 2 if least > SAMPLE_SECONDS / 64 else 8


class Cores:
    """Counts the cores that threads of a function keep busy, each pinned to one."""

    def __init__(self, threads: int) -> None:
        self._threads = threads
        self._pool = ThreadPoolExecutor(threads)
        self._barrier = threading.Barrier(threads)
        self._buffer = bytes(1 << 16)

    def control(self) -> None:
        """Release the GIL, for the length of a digest."""
        hashlib.sha256(self._buffer).digest()

    def burst(self, function: Callable[[], object]) -> float:
        """Return processor seconds over wall seconds of one burst."""
        threads = range(self._threads)
        spans = list(self._pool.map(lambda n: self._work(n, function), threads))
        wall = max(end for _, end, _ in spans) - min(start for start, _, _ in spans)
        return sum(busy for _, _, busy in spans) / wall

    def _work(
        self, number: int, function: Callable[[], object]
    ) -> tuple[float, float, float]:
        if hasattr(os, "sched_setaffinity"):
            cores = sorted(os.sched_getaffinity(os.getpid()))
            os.sched_setaffinity(0, {cores[number % len(cores)]})
        self._barrier.wait()
        start, busy = time.perf_counter(), time.thread_time()
        while time.perf_counter() - start < BURST_SECONDS:
            function()
        busy = time.thread_time() - busy
        return start, time.perf_counter(), busy


class Turns:
    """Takes turns with the process that measures on another interpreter."""

    def __init__(self, told: str) -> None:
        self._mine, self._done = map(int, told.split(",")) if told else (-1, -1)
        self._waited = False

    def take(self) -> None:
        """End the turn that was taken last, and wait for the next."""
        self.end()
        if self._mine >= 0:
            self._waited = bool(os.read(self._mine, 1))

    def end(self) -> None:
        """Let the other one go on."""
        if self._waited:
            os.write(self._done, b".")
            self._waited = False


def rounds(
    functions: dict[str, Callable[[], object]],
    loops: dict[str, int],
    *,
    fixed: int,
) -> list[list[tuple[str, int]]]:
    """Plan the samples: each function once a round, in random order.

    Args:
        functions: What is measured, by key.
        loops: How many calls make one sample of about a millisecond.
        fixed: How many rounds; 0 for as many as the budget allows.
    """
    count = fixed
    if not count:
        start = time.perf_counter()
        for key, function in functions.items():
            run(function, repeat(None, loops[key]))
        cost = time.perf_counter() - start
        count = max(LEAST_ROUNDS, min(MOST_ROUNDS, int(BUDGET_SECONDS / cost)))
    planned = []
    for _ in range(count):
        length = random.uniform(0.5, 1.5)
        keys = random.sample(list(functions), k=len(functions))
        planned.append([(key, max(1, round(loops[key] * length))) for key in keys])
    return planned


def functions_of(told: dict[str, Any]) -> dict[str, Callable[[], object]]:
    """Return what is measured, by key: each function, at each size, and the control."""
    module = load(told["path"])
    functions = {}
    for key in told["keys"]:
        name, _, size = key.partition("@")
        function = getattr(module, name)
        functions[key] = function(int(size)) if size else function
    functions[CONTROL] = functions[told["keys"][0]]
    return functions


def check_equal(functions: dict[str, Callable[[], object]]) -> None:
    """Refuse alternatives that return different things, at any size."""
    returned: dict[str, object] = {}
    for key, function in functions.items():
        if key != CONTROL:
            value = function()
            first = returned.setdefault(key.partition("@")[2], value)
            assert value == first, "the alternatives return different things"


@pytest.mark.parametrize("told", json.loads(os.environ.get("PROVEN_BENCHMARKS", "[]")))
def test_benchmark(benchmark: Any, told: dict[str, Any]) -> None:
    """Measure one snippet."""
    functions = functions_of(told)
    clock = {"cpu": time.thread_time, "wall": time.perf_counter}[told["clock"]]
    loops = dict.fromkeys(functions, 1)
    values: list[float] = []
    if told["kind"] == "cores":
        cores = Cores(told["threads"])
        subject = functions[told["keys"][0]]
        functions = {
            told["keys"][0]: lambda: values.append(cores.burst(subject)),
            CONTROL: lambda: values.append(cores.burst(cores.control)),
        }
    elif told["returns"]:
        functions = {key: _kept(one, values) for key, one in functions.items()}
    else:
        if told["kind"] == "ratio":
            check_equal(functions)
        loops = {key: calibrate(one, clock) for key, one in functions.items()}
        loops[CONTROL] = loops[told["keys"][0]]
    planned = rounds(functions, loops, fixed=told["rounds"])
    values.clear()
    plan = [sample for samples in planned for sample in samples]
    samples = iter(plan)
    turns = Turns(os.environ.get("PROVEN_TURNS", ""))

    def next_sample() -> tuple[tuple[object, ...], dict[str, object]]:
        key, calls = next(samples, (CONTROL, 0))
        if calls:
            turns.take()
        else:  # pytest-benchmark calls once more than it times
            turns.end()
        return (functions[key], repeat(None, calls)), {}

    benchmark.extra_info.update(path=told["path"], plan=plan, values=values)
    benchmark._timer = clock
    benchmark.pedantic(run, setup=next_sample, rounds=len(plan))


def _kept(function: Callable[[], Any], values: list[float]) -> Callable[[], None]:
    """Return a function that keeps what the given one returns."""
    return lambda: values.append(float(function()))
