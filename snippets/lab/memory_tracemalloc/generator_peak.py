"""A sum over a list peaks with its length; over a generator the peak stays the same."""

import tracemalloc


def total_of_list(n: int) -> float:
    return sum([i + 0.5 for i in range(n)])


def total_of_generator(n: int) -> float:
    return sum(i + 0.5 for i in range(n))


def peak(n: int, *, lazily: bool) -> int:
    total = total_of_generator if lazily else total_of_list
    total(n)  # whatever is made once, is made now
    tracemalloc.start()
    total(n)
    top = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return top


of_lists = []
for n in (1_000, 100_000):
    a_list, lazily = peak(n, lazily=False), peak(n, lazily=True)
    print(f"list peak of {n} items = {a_list:,} bytes")
    print(f"generator peak of {n} items = {lazily:,} bytes")
    assert lazily < 1_000
    of_lists.append(a_list)
assert of_lists[1] > 95 * of_lists[0]
