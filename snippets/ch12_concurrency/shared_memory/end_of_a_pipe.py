"""recv() sees the end of a pipe only when every process has closed the sending end."""

import multiprocessing
from multiprocessing.connection import Connection

context = multiprocessing.get_context("fork")


def send_one(sender: Connection) -> None:
    sender.send("only item")
    sender.close()


def outcome(*, parent_closes: bool) -> str:
    receiver, sender = context.Pipe(duplex=False)
    child = context.Process(target=send_one, args=(sender,))
    child.start()
    if parent_closes:
        sender.close()
    child.join()
    assert receiver.recv() == "only item"
    if not receiver.poll(0.2):
        return "recv would wait for ever"
    try:
        return str(receiver.recv())
    except EOFError:
        return "EOFError"


kept = outcome(parent_closes=False)
closed = outcome(parent_closes=True)
print(f"parent keeps its sending end: {kept}")
print(f"parent closes its sending end: {closed}")
assert kept == "recv would wait for ever"
assert closed == "EOFError"
