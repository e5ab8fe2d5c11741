"""The jump that closes a hot loop says whether a trace may start there."""

import dis
import sys
import sysconfig

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

if sys.version_info >= (3, 15):
    enabled = sys._jit.is_enabled()
    assert hot == ("JUMP_BACKWARD_JIT" if enabled else "JUMP_BACKWARD_NO_JIT")
elif sys.version_info >= (3, 14):
    assert hot == ("JUMP_BACKWARD" if FREE_THREADED else "JUMP_BACKWARD_NO_JIT")
else:
    assert hot == ("JUMP_BACKWARD_QUICK" if sys.version_info < (3, 12) else cold)
