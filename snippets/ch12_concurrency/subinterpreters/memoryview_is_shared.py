# /// script
# requires-python = ">=3.14"
# [tool.proven]
# interpreters = ["3.14", "3.14t", "3.15"]
# ///
"""A memoryview passed to another interpreter is the same memory, without a lock."""

from concurrent import interpreters

data = bytearray(8)
view = memoryview(data)
interpreter = interpreters.create()
interpreter.prepare_main(view=view)
interpreter.exec("view[0] = 7")
print(f"main sees {data[0]}")
assert data[0] == 7


def can_release() -> bool:
    try:
        view.release()
    except BufferError:
        return False
    return True


early = can_release()
interpreter.exec("view.release()")
late = can_release()
print(f"main can release it, before the other does: {early}")
print(f"main can release it, after the other has: {late}")
assert (early, late) == (False, True)
interpreter.close()
