"""A pool keeps a call's exception in its future and says nothing; map ends at it."""

from concurrent.futures import ThreadPoolExecutor

ran: list[int] = []


def inverse(number: int) -> float:
    ran.append(number)
    return 1 / number


with ThreadPoolExecutor(1) as pool:
    pool.submit(inverse, 0)  # nobody asks for the result
    asked = pool.submit(inverse, 0)
    results = pool.map(inverse, [1, 0, 2])
print("the with block ended without a word")

print(f"asked: {asked.exception()!r}")
received = []
try:
    for result in results:
        received.append(result)
except ZeroDivisionError:
    print(f"map gave {received}, then raised")
rest = list(results)
print(f"rest of the iterator: {rest}; calls that ran: {ran}")
assert isinstance(asked.exception(), ZeroDivisionError)
assert (received, rest, ran) == ([1.0], [], [0, 0, 1, 0, 2])
