"""Each resume of a coroutine is a call, and the time it waits is not in its cumtime."""

import cProfile
import pstats
import types
from collections.abc import Generator

seconds = 0


def spend(how_many: int) -> None:
    global seconds
    seconds += how_many


@types.coroutine
def reply() -> Generator[None]:
    yield


async def fetch() -> None:
    spend(1)
    await reply()
    spend(2)


def event_loop() -> None:
    task = fetch()
    task.send(None)
    spend(100)  # the task waits, somebody else works
    try:
        task.send(None)
    except StopIteration:
        return


profile = cProfile.Profile(lambda: seconds)
profile.runcall(event_loop)
table = pstats.Stats(profile).get_stats_profile().func_profiles
for name in ("event_loop", "fetch"):
    print(f"{name}: ncalls {table[name].ncalls}, cumtime {table[name].cumtime:g}")
assert (table["fetch"].ncalls, table["fetch"].cumtime) == ("2", 3)
assert table["event_loop"].cumtime == 103
