"""While list.sort runs a key function, every other thread sees an empty list."""

import threading
from concurrent.futures import ThreadPoolExecutor

numbers = [3, 1, 2]
sorting, looked = threading.Event(), threading.Event()


def key(number: int) -> int:
    sorting.set()
    looked.wait(timeout=5)
    return number


with ThreadPoolExecutor(1) as pool:
    done = pool.submit(numbers.sort, key=key)
    sorting.wait(timeout=5)
    seen = list(numbers)
    looked.set()
    done.result()

print(f"seen during the sort: {seen}")
print(f"seen after it: {numbers}")
assert seen == []
assert numbers == [1, 2, 3]
