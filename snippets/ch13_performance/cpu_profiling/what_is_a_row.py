"""cProfile has rows for calls only; operators and, from 3.12, comprehensions have none."""

import cProfile


def work(numbers: list[int]) -> int:
    squares = [n * n for n in numbers]
    hit = 99_999 in numbers  # a search through the whole list, but no call
    return sum(squares) + len(numbers) + hit


profile = cProfile.Profile()
profile.runcall(work, list(range(1_000)))
profile.create_stats()
names = sorted(name for _, _, name in profile.stats)
print(*names, sep="\n")

assert "<built-in method builtins.sum>" in names
assert "<built-in method builtins.len>" in names
assert not any("contains" in name for name in names)
