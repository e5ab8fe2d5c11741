"""1,000 parsed copies of one number are 1 object inside the cache and 1,000 outside."""

import sys


def objects(text: str) -> int:
    numbers = [int(text) for _ in range(1_000)]
    return len({id(number) for number in numbers})


assert objects("256") == 1
assert objects("1024") == (1 if sys.version_info >= (3, 15) else 1_000)
assert objects("1025") == 1_000

for text in ("256", "257", "1024", "1025"):
    print(f"objects for 1,000 of {text} = {objects(text)}")
print(f"size of each = {sys.getsizeof(1024)} bytes")
