"""A budget in queries is a test that cannot flake: the loop breaks it, the join keeps it."""

import sqlite3

BUDGET = 3
db = sqlite3.connect(":memory:")
db.executescript("""
    CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);
    CREATE TABLE orders (user_id INTEGER, price INTEGER);
""")
db.executemany("INSERT INTO users VALUES (?, ?)", [(n, f"user-{n}") for n in range(50)])
db.executemany("INSERT INTO orders VALUES (?, ?)", [(n % 50, n) for n in range(500)])
queries: list[str] = []
db.set_trace_callback(queries.append)


def in_a_loop() -> dict[str, int]:
    users = db.execute("SELECT id, name FROM users").fetchall()
    total = "SELECT sum(price) FROM orders WHERE user_id = ?"
    return {name: db.execute(total, (number,)).fetchone()[0] for number, name in users}


def joined() -> dict[str, int]:
    return dict(
        db.execute("""
            SELECT name, sum(price) FROM users JOIN orders ON user_id = id GROUP BY id
        """)
    )


assert in_a_loop() == joined()
for report in (in_a_loop, joined):
    queries.clear()
    report()
    print(f"queries of {report.__name__} = {len(queries)}")
    assert (len(queries) <= BUDGET) == (report is joined)
db.close()
