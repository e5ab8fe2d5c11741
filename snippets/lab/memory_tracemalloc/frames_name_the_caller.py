"""With one frame a snapshot names the helper that allocates; with two, its caller."""

import tracemalloc


def decode() -> bytearray:
    return bytearray(1_000)


def load_users() -> list[bytearray]:
    return [decode() for _ in range(300)]


def load_orders() -> list[bytearray]:
    return [decode() for _ in range(100)]


def blamed(frames: int) -> list[str]:
    with open(__file__, encoding="utf-8") as file:
        source = file.read().splitlines()
    tracemalloc.start(frames)
    kept = load_users(), load_orders()
    snapshot = tracemalloc.take_snapshot()
    tracemalloc.stop()
    assert len(kept) == 2
    large = [
        group
        for group in snapshot.statistics("traceback")
        if group.size > 90_000 and group.traceback[-1].filename == __file__
    ]
    names = []
    for group in large:
        line = group.traceback[0].lineno  # the oldest frame that was kept
        above = [text for text in source[:line] if text.startswith("def ")]
        names.append(f"{above[-1][4:].partition('(')[0]} {group.count}")
    return names


for frames in (1, 2):
    print(f"blocks by oldest frame kept, of {frames}: {', '.join(blamed(frames))}")
assert len(blamed(1)) == 1
assert [name.split()[0] for name in blamed(2)] == ["load_users", "load_orders"]
