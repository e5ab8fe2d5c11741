# /// script
# requires-python = ">=3.11"
# dependencies = ["uvloop"]
# ///
"""uvloop rounds timers to whole milliseconds, so that the later of two may run first."""

import asyncio

import uvloop


async def order() -> list[str]:
    loop, done = asyncio.get_running_loop(), list[str]()
    loop.call_later(0.0014, done.append, "after 1.4 ms")
    loop.call_later(0.0006, done.append, "after 0.6 ms")
    await asyncio.sleep(0.01)
    return done


with asyncio.Runner() as runner:
    by_time = runner.run(order())
with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
    by_millisecond = runner.run(order())
print(f"asyncio: {', then '.join(by_time)}")
print(f"uvloop: {', then '.join(by_millisecond)}")
assert by_time == ["after 0.6 ms", "after 1.4 ms"]
assert by_millisecond == ["after 1.4 ms", "after 0.6 ms"]
