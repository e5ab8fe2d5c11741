"""A profile of the slow report names strptime and the scan, and counts their calls."""

import cProfile
import pstats
import time
from datetime import datetime

FORMAT, USERS, LINES = "%Y-%m-%dT%H:%M:%S", 600, 1_800
LOG = [
    f"2026-03-09T{n % 24:02}:{n % 60:02}:{n * 7 % 60:02} user-{n * 13 % USERS} {n}"
    for n in range(LINES)
]
BOTS = [f"user-{n}" for n in range(0, USERS, 5)]
Report = dict[str, tuple[int, datetime]]


def parse_line(line: str) -> tuple[datetime, str, int]:
    at, user, size = line.split()
    return datetime.strptime(at, FORMAT), user, int(size)


def scan(rows: list[tuple[datetime, str, int]], user: str) -> tuple[int, datetime]:
    mine = [row for row in rows if row[1] == user]
    return sum(row[2] for row in mine), max(row[0] for row in mine)


def make_report() -> Report:
    rows = [parse_line(line) for line in LOG]
    users = {row[1] for row in rows if row[1] not in BOTS}
    return {user: scan(rows, user) for user in users}


profiler = cProfile.Profile(time.thread_time)  # leaves out what others did
report = profiler.runcall(make_report)
assert report["user-1"][0] == 277 + 877 + 1_477  # the sizes in its three lines
found = pstats.Stats(profiler).get_stats_profile().func_profiles
for name in ("make_report", "parse_line", "scan"):
    print(f"calls of {name} = {found[name].ncalls}")
both = found["parse_line"].cumtime + found["scan"].cumtime
assert both > 0.8 * found["make_report"].cumtime
print("parse_line and scan together: over 80 % of the time")
