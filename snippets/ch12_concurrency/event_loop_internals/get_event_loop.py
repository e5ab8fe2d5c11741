"""`get_event_loop` without a loop makes one silently, or with a warning, or raises."""

import asyncio
import sys
import warnings


def ask() -> str:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            loop = asyncio.get_event_loop()
        except RuntimeError:
            return "RuntimeError"
        loop.close()
    return " + ".join(["a loop", *(w.category.__name__ for w in caught)])


fresh = ask()
print("at start:", fresh)
if sys.version_info >= (3, 14):
    assert fresh == "RuntimeError"
elif sys.version_info >= (3, 12):
    assert fresh == "a loop + DeprecationWarning"

asyncio.run(asyncio.sleep(0))
after_run = ask()
print("after asyncio.run:", after_run)
assert after_run == "RuntimeError"


async def inside() -> bool:
    return asyncio.get_event_loop() is asyncio.get_running_loop()


print("inside a coroutine, the running loop:", asyncio.run(inside()))
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    asyncio.get_event_loop_policy()
print("get_event_loop_policy warns:", bool(caught))
assert bool(caught) == (sys.version_info >= (3, 14))
