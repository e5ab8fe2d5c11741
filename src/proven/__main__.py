"""The entry of the command `proven`.

It imports nothing of the command line at first: every worker process imports this
module again, and should be quick about it.
"""

import sys

# What a build calls: it should not wait for all that runs snippets.
_BUILD = ("ledger", "finish")


def run() -> None:
    """Enter at the command line."""
    # ruff: noqa: F401, PLC0415 - see above
    if sys.argv[1:2] and sys.argv[1] in _BUILD:
        from proven import cli_site, command
    else:
        from proven import cli, cli_ci, cli_site, command

    command.run()


if __name__ == "__main__":
    run()
