# A plain dump of asyncio shows the event loop; --async-aware shows the tasks that wait.
# /// script
# requires-python = ">=3.15"
# ///
set -euo pipefail

cat >service.py <<'END'
import asyncio

async def query():
    await asyncio.Event().wait()

async def checkout():
    await query()

async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(checkout(), name="checkout-17")
        await asyncio.sleep(0)  # let it start
        print("ready", flush=True)

asyncio.run(main())
END
mkfifo ready
python service.py >ready &
read -r _ <ready

for _ in 1 2 3 4 5; do # until the loop waits for events
    python -m profiling.sampling dump $! >plain.txt
    grep -q 'selector.poll' plain.txt && break
done
python -m profiling.sampling dump --async-aware $! >tasks.txt
kill $!
echo "plain dump names query = $(grep -c 'in query' plain.txt || true)"
echo "async-aware dump names query = $(grep -c 'in query' tasks.txt || true)"
grep -E -A1 'in (checkout|query)' tasks.txt
grep -q 'in checkout-17' tasks.txt
! grep -q 'in query' plain.txt
