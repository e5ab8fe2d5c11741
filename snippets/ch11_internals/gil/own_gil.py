"""From 3.12 an isolated subinterpreter runs while this one sits on its own GIL."""

import ctypes
import importlib
import os
import select
import struct
import sys
import sysconfig
import threading

FREE_THREADED = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))
libc = ctypes.PyDLL(None)  # calls C without giving up the GIL
sys.setswitchinterval(3600)  # and nobody takes it away


def run_in_new_interpreter(script: str, isolated: bool) -> None:
    if sys.version_info >= (3, 14) and isolated:
        interpreter = importlib.import_module("concurrent.interpreters").create()
        interpreter.exec(script)
        interpreter.close()
        return
    if sys.version_info >= (3, 13):
        module = importlib.import_module("_interpreters")
        number = module.create("isolated" if isolated else "legacy")
    else:
        module = importlib.import_module("_xxsubinterpreters")
        number = module.create(isolated=isolated)
    module.run_string(number, script)
    module.destroy(number)


def answers_while_gil_is_held(isolated: bool) -> bool:
    (ready, ready_w), (go, go_w), (reply, reply_w) = (os.pipe() for _ in range(3))
    script = (
        f"import os; os.write({ready_w}, b'r'); os.read({go}, 1);"
        f"os.write({reply_w}, b'!')"
    )
    target = threading.Thread(target=run_in_new_interpreter, args=(script, isolated))
    target.start()
    os.read(ready, 1)
    poll = ctypes.create_string_buffer(struct.pack("ihh", reply, select.POLLIN, 0))
    libc.write(go_w, b"g", 1)
    answered: int = libc.poll(poll, 1, 300)
    target.join()
    return answered == 1


own = sys.version_info >= (3, 12)
isolated = any(answers_while_gil_is_held(True) for _ in range(20 if own else 4))
legacy = any(answers_while_gil_is_held(False) for _ in range(4))
print(f"an isolated interpreter ran = {isolated}")
print(f"an interpreter that shares the GIL ran = {legacy}")
assert isolated is own
assert legacy is FREE_THREADED
