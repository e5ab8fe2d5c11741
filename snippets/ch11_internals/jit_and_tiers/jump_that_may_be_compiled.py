"""The jump that closes a hot loop says whether a trace may start there."""

import dis
import os
import sys
import sysconfig

JIT = getattr(sys, "_jit", None)
if JIT and JIT.is_available() and "PYTHON_JIT" not in os.environ:
    command = [sys.executable, __file__]
    os.execve(sys.executable, command, os.environ | {"PYTHON_JIT": "1"})

FREE_THREADED = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))


def spin(turns: int) -> None:
    for _ in range(turns):
        pass


def closing_jump() -> str:
    names = [i.opname for i in dis.get_instructions(spin, adaptive=True)]
    return next(name for name in names if name.startswith("JUMP_BACKWARD"))


cold = closing_jump()
spin(10_000)
hot = closing_jump()
print(f"cold = {cold}")
print(f"hot = {hot}")

never_rewritten = FREE_THREADED and sys.version_info < (3, 15)
if JIT and not never_rewritten:
    enabled = JIT.is_enabled()
    assert hot == ("JUMP_BACKWARD_JIT" if enabled else "JUMP_BACKWARD_NO_JIT")
else:
    assert hot == ("JUMP_BACKWARD_QUICK" if sys.version_info < (3, 12) else cold)
