"""print_callers splits the time of a shared function among those who called it."""

import cProfile
import pstats

seconds = 0


def query(rows: int) -> None:
    global seconds
    seconds += rows


def show_page() -> None:
    query(1)


def export() -> None:
    query(5)
    query(6)


def serve() -> None:
    for _ in range(20):
        show_page()
    export()


profile = cProfile.Profile(lambda: seconds)
profile.runcall(serve)
stats = pstats.Stats(profile).strip_dirs()
stats.print_callers("query")

profile.create_stats()
query_row = next(row for key, row in profile.stats.items() if key[2] == "query")
split = {name: row for (_, _, name), row in query_row[4].items()}
assert split == {"show_page": (20, 20, 20, 20), "export": (2, 2, 11, 11)}
