"""The entry of the command `proven`.

It imports nothing of the command line at first: every worker process imports this
module again, and should be quick about it.
"""


def run() -> None:
    """Enter at the command line."""
    from proven import command  # noqa: PLC0415 - see above

    command.run()


if __name__ == "__main__":
    run()
