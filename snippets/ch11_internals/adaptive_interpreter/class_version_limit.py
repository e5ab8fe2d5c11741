"""From 3.13 a class that is modified too often is never specialised again."""

import dis
import sys
from collections.abc import Callable
from types import FunctionType


class Job:
    started = 0

    def __init__(self) -> None:
        self.size = 1


def read(job: Job) -> int:
    return job.size


def form_after_warm_up() -> str:
    fresh: Callable[[Job], int] = FunctionType(read.__code__.replace(), {})
    for _ in range(200):
        fresh(job)
    names = [i.opname for i in dis.get_instructions(fresh, adaptive=True)]
    return next(n for n in names if n.startswith("LOAD_ATTR"))


job = Job()
print(f"new class = {form_after_warm_up()}")
for _ in range(900):
    Job.started += 1
    read(job)
print(f"after 900 modifications = {form_after_warm_up()}")
assert form_after_warm_up() == "LOAD_ATTR_INSTANCE_VALUE"
for _ in range(200):
    Job.started += 1
    read(job)
print(f"after 1100 modifications = {form_after_warm_up()}")
for_good = sys.version_info >= (3, 13)
final = "LOAD_ATTR" if for_good else "LOAD_ATTR_INSTANCE_VALUE"
assert form_after_warm_up() == final
