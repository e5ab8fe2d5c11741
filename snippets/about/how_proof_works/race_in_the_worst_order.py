"""Ten orderly runs do not show a check-then-act race; a barrier shows it at once."""

import threading


def spenders(meet: threading.Barrier | None) -> int:
    """Let two threads spend a balance of one; return how many of them did."""
    balance = [1]
    spent: list[int] = []

    def spend() -> None:
        enough = bool(balance)
        if meet:
            meet.wait()
        if enough:
            spent.append(1)
            balance.clear()

    threads = [threading.Thread(target=spend) for _ in range(2)]
    for thread in threads:
        thread.start()
        if not meet:
            thread.join()
    for thread in threads:
        thread.join()
    return len(spent)


orderly = [spenders(None) for _ in range(10)]
forced = spenders(threading.Barrier(2))
print(f"who spent, in ten orderly runs = {orderly}")
print(f"who spent, in the worst order = {forced}")
assert orderly == [1] * 10
assert forced == 2
