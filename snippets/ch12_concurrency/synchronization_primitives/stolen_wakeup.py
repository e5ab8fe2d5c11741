"""A waiter that was notified can wake up to find that another took what it waited for."""

import threading
from concurrent.futures import ALL_COMPLETED, FIRST_COMPLETED, ThreadPoolExecutor, wait

condition = threading.Condition()
items: list[str] = []
waiting: list[bool] = []


def consume(*, recheck: bool) -> str:
    with condition:
        waiting.append(True)
        if recheck:
            condition.wait_for(lambda: items)
        else:
            condition.wait()  # the mistake: takes being woken for having an item
        return items.pop() if items else "nothing there"


def produce() -> None:
    with condition:
        items.append("item")
        condition.notify_all()


def results(*, recheck: bool) -> list[str]:
    waiting.clear()
    items.clear()
    with ThreadPoolExecutor(2) as pool:
        consumers = [pool.submit(consume, recheck=recheck) for _ in range(2)]
        while True:  # holding the lock and seeing two means that both wait
            with condition:
                if len(waiting) == 2:
                    break
        produce()
        wait(consumers, return_when=FIRST_COMPLETED if recheck else ALL_COMPLETED)
        produce()  # for the one that went back to wait
    return sorted(consumer.result() for consumer in consumers)


print("wait:    ", believed := results(recheck=False))
print("wait_for:", rechecked := results(recheck=True))
assert believed == ["item", "nothing there"]
assert rechecked == ["item", "item"]
