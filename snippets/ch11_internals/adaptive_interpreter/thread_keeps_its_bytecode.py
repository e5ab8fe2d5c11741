"""Only a free-threaded build specialises a function separately for each thread."""

import dis
import sysconfig
from threading import Thread

FREE_THREADED = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))


def add(a: float, b: float) -> float:
    return a + b


def arithmetic() -> str:
    names = [i.opname for i in dis.get_instructions(add, adaptive=True)]
    return next(name for name in names if name.startswith("BINARY_OP"))


def work_on_floats() -> None:
    for _ in range(200):
        add(1.5, 2.5)


for _ in range(50):
    add(1, 2)
print(f"main thread, warmed with int = {arithmetic()}")
worker = Thread(target=work_on_floats)
worker.start()
worker.join()
print(f"after a thread added floats = {arithmetic()}")

ours_survived = arithmetic() == "BINARY_OP_ADD_INT"
assert ours_survived == FREE_THREADED
assert FREE_THREADED or arithmetic() == "BINARY_OP_ADD_FLOAT"
