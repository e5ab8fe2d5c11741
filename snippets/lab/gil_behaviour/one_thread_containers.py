# /// script
# [tool.proven.benchmark]
# ratio = "work"
# builds = "3.14t / 3.14"
# at_most = 1.8
# ///
"""Without the GIL, counting words in one thread takes at most 1.8 times as long."""

WORDS = [f"word {n % 97}" for n in range(1_000)]


def work() -> list[tuple[str, int]]:
    counts: dict[str, int] = {}
    for word in WORDS:
        counts[word] = counts.get(word, 0) + 1
    return sorted(counts.items())


assert sum(count for _, count in work()) == len(WORDS)
