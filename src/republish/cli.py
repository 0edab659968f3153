"""The command line: `republish URL` and its few sisters."""

from __future__ import annotations

import io
import os
import signal
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path

from republish._commands.options import DONE, FAILED, INTERRUPTED, NOT_FETCHED, NOT_REPUBLISHABLE, USAGE, told
from republish.errors import FetchError, NotRepublishable, RepublishError, UsageError

_COMMANDS = ("review", "license", "publishers", "feed", "publish", "audit", "watch")
"""Each has a module of its own, which is loaded when it is called."""
_ENDING = [getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name)]
"""As `timeout` and systemd send the first, and a terminal that is closed the second."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit code. Errors are one line on stderr, never a traceback."""
    _open_streams()
    _speak_utf8()
    try:
        with _ended_in_order():
            code = _run(list(sys.argv[1:] if arguments is None else arguments))
            sys.stdout.flush()
    except BrokenPipeError:
        _say_no_more()  # The reader went away (`| head`), and that is no failure.
        return DONE
    except KeyboardInterrupt:
        return INTERRUPTED
    except MemoryError:
        print("republish: there is not enough memory for this.", file=sys.stderr)
        return FAILED
    except OSError as error:
        _say_no_more()
        print(f"republish: what was found could not be printed: {error.strerror}.", file=sys.stderr)
        return FAILED
    except RepublishError as error:
        print(f"republish: {told(str(error))}", file=sys.stderr)
        return _code(error)
    return code


class _Ended(BaseException):
    """Somebody asked the program to end, by `signal`."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.signal = number


@contextmanager
def _ended_in_order() -> Iterator[None]:
    """Let a signal that ends the program clear away first what is half written; one that somebody hears already is left to them."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    ours = [number for number in _ENDING if signal.getsignal(number) == signal.SIG_DFL]
    for number in ours:
        signal.signal(number, _end)
    try:
        yield
    except _Ended as ended:
        os.kill(os.getpid(), ended.signal)
    finally:
        for number in ours:
            signal.signal(number, signal.SIG_DFL)


def _end(number: int, frame: object) -> None:
    signal.signal(number, signal.SIG_DFL)  # Whoever asks twice does not wait.
    raise _Ended(number)


def _open_streams() -> None:
    """Under a service or `>&-` Python has None for a standard stream: what is printed there goes nowhere, and nothing comes in."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open(mode, encoding="utf-8"))  # noqa: SIM115  as long as Python runs


def _speak_utf8() -> None:
    """Files and pipes get UTF-8 whatever the system writes; a terminal gets a question mark for a letter that it does not have."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding=None if sys.stdout.isatty() else "utf-8", errors="replace")


def _say_no_more() -> None:
    """What Python still holds for standard output would fail once more at its end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _code(error: RepublishError) -> int:
    kinds = ((UsageError, USAGE), (NotRepublishable, NOT_REPUBLISHABLE), (FetchError, NOT_FETCHED))
    return next((code for kind, code in kinds if isinstance(error, kind)), FAILED)


def _run(arguments: list[str]) -> int:
    if arguments and arguments[0] in _COMMANDS:
        return _called(arguments[0], arguments[1:])
    if arguments and arguments[0].isalpha() and not Path(arguments[0]).exists():
        known = ", ".join(_COMMANDS)
        raise UsageError(
            f"There is no command “{arguments[0]}”: {known}, or none of them to prepare an address or a file."
        )
    return _called("prepare", arguments)


def _called(command: str, arguments: list[str]) -> int:
    code: int = import_module(f"republish._commands.{command}").run(arguments)
    return code


if __name__ == "__main__":
    sys.exit(main())
