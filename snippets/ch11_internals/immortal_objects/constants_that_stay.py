"""New constants in `exec` are never freed on a free-threaded build, else at once."""

import sys
import sysconfig
from collections.abc import Callable

FREE_THREADED = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))
ROUNDS = 2_000


def new_source_each_time(first: int) -> None:
    for number in range(first, first + ROUNDS):
        exec(f"text = 'row number {number}'; price = {number}.25")


def values_as_arguments(first: int) -> None:
    code = compile("text = row; price = cost", "template", "exec")
    for number in range(first, first + ROUNDS):
        exec(code, {"row": f"row number {number}", "cost": number + 0.25})


def grows(fill: Callable[[int], None]) -> bool:
    fill(0)
    before = sys.getallocatedblocks()
    fill(ROUNDS)
    return sys.getallocatedblocks() - before > ROUNDS


leaks = grows(new_source_each_time)
print(f"constants in the source stay = {leaks}")
print(f"values passed as arguments stay = {grows(values_as_arguments)}")
assert leaks == FREE_THREADED
assert not grows(values_as_arguments)
