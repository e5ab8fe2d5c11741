"""tottime leaves callees out, cumtime includes them, and ncalls 3/1 tells of recursion."""

import cProfile
import pstats

seconds = 0


def spend(how_many: int) -> None:
    global seconds
    seconds += how_many


def add_up(parts: int) -> None:
    spend(10)
    if parts > 1:
        add_up(parts - 1)


def checkout() -> None:
    spend(1)
    add_up(3)


profile = cProfile.Profile(lambda: seconds)  # a clock of our own, exact on every run
profile.runcall(checkout)
stats = pstats.Stats(profile).strip_dirs().sort_stats("ncalls", "name")
stats.print_stats(r"columns\.py")

rows = stats.get_stats_profile().func_profiles
assert (rows["spend"].tottime, rows["spend"].cumtime) == (31, 31)
assert (rows["add_up"].tottime, rows["add_up"].cumtime) == (0, 30)
assert (rows["checkout"].tottime, rows["checkout"].cumtime) == (0, 31)
assert rows["add_up"].ncalls == "3/1"
