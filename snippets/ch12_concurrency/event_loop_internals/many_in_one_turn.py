# /// script
# [tool.proven.benchmark]
# ratio = "one_each_turn / all_in_one_turn"
# at_least = 1.5
# clock = "wall"
# ///
"""A callback in a turn of its own takes at least 1.5 times as long as one among many."""

import asyncio

loop = asyncio.new_event_loop()
COUNT = 200


def all_in_one_turn() -> int:
    for _ in range(COUNT):
        loop.call_soon(int)
    loop.call_soon(loop.stop)
    loop.run_forever()
    return COUNT


def one_each_turn() -> int:
    called = 0

    def again() -> None:
        nonlocal called
        called += 1
        if called < COUNT:
            loop.call_soon(again)
        else:
            loop.stop()

    loop.call_soon(again)
    loop.run_forever()
    return called


assert one_each_turn() == all_in_one_turn()
