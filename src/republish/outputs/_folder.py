"""Files on disk in one step: all of them or none."""

from __future__ import annotations

import ctypes
import errno
import os
import secrets
import shutil
import stat
import sys
from collections.abc import Collection, Mapping
from contextlib import suppress
from pathlib import Path, PurePosixPath

from republish.errors import OutputError
from republish.outputs._ownership import is_marked, is_ours_alone, of_another_article

_ADVICE = "Check the free space and the permissions of the folder, then write again; what was there is untouched."
_AT_FDCWD, _RENAME_EXCHANGE = -100, 2
_NOT_BESIDE = frozenset({errno.EACCES, errno.EBUSY, errno.EPERM, errno.EROFS, errno.EXDEV})
"""What systems say where a folder may be written, and the one around it not, or where one of them is another disk."""


def replace_folder(folder: Path, files: Mapping[str, str | bytes], *, article: str = "") -> list[Path]:
    """Write `files` into a new folder beside `folder`, then put it in its place.

    A folder that is missing, empty or holds our files only is exchanged as a whole. In one that holds other files too,
    these stay, and ours are moved in one by one once all are complete; those of another article than the one at the address
    `article` are moved out. So it is where nothing can be put beside the folder, or moved from there: it is mounted, or the
    folder around it takes nothing from us. Raises OutputError; then everything is as it was.
    """
    try:
        target = folder.resolve()
        _refuse_file(folder, target)
        target.parent.mkdir(parents=True, exist_ok=True)
    except (OSError, RuntimeError, ValueError) as error:
        raise _failed(folder, error) from error
    try:
        _refuse_protected(target)
        _replace(target, files, article)
    except (OSError, ValueError) as error:
        raise _failed(folder, error) from error
    return [folder / name for name in files]


def _replace(target: Path, files: Mapping[str, str | bytes], article: str) -> None:
    try:
        _replace_from(target.parent, target, files, article)
    except OSError as error:
        if error.errno not in _NOT_BESIDE or not target.is_dir():
            raise
        _replace_from(target, target, files, article)


def _replace_from(place: Path, target: Path, files: Mapping[str, str | bytes], article: str) -> None:
    temporary = _new_folder(place, target)
    mode = _made_like(temporary, target) if target.is_dir() else None
    try:
        _write_all(temporary, files)
        if not target.exists() or (not _is_fixed(target) and is_ours_alone(target, files)):
            if mode is not None:
                temporary.chmod(mode)
            _exchange(temporary, target)
        else:
            _move_in(temporary, target, of_another_article(target, article))
    finally:
        shutil.rmtree(temporary, ignore_errors=True)


def _refuse_file(folder: Path, target: Path) -> None:
    there = next(path for path in (target, *target.parents) if path.exists())
    if not there.is_dir():
        named = folder if there == target else there
        raise OutputError(f"{named} is a file, not a folder.", advice="Choose another folder.")


def _refuse_protected(target: Path) -> None:
    """A folder that may not be written to is not put out of its place either: somebody wants it as it is."""
    if target.is_dir() and not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))


def _new_folder(place: Path, target: Path) -> Path:
    """An empty folder whose name says whose it is."""
    temporary = place / f".{target.name[:60]}-{secrets.token_hex(6)}"
    temporary.mkdir()
    return temporary


def _made_like(temporary: Path, target: Path) -> int:
    """Give a new folder the owner, group and lists of access of the one whose place it takes, as far as the system lets us;
    its mode is for when all is written. Whoever may read there, a web server or a colleague, goes on doing so."""
    was = target.stat()
    mode = stat.S_IMODE(was.st_mode)
    with suppress(OSError, AttributeError):  # Only root gives a file away, and Windows knows no such owners.
        os.chown(temporary, was.st_uid, was.st_gid)
    with suppress(OSError):
        shutil.copystat(target, temporary)
    temporary.chmod(mode | stat.S_IRWXU)
    return mode


def _write_all(temporary: Path, files: Mapping[str, str | bytes]) -> None:
    for name, content in files.items():
        _write_one(_inside(temporary, name), content)
    _sync(temporary)


def _inside(folder: Path, name: str) -> Path:
    parts = PurePosixPath(name).parts
    if not parts or name.startswith("/") or ".." in parts:
        raise OutputError(f"{name!r} is not a safe file name.")
    path = folder.joinpath(*parts)
    path.parent.mkdir(parents=True, exist_ok=True)
    return path


def _write_one(path: Path, content: str | bytes) -> None:
    """Bytes on disk, not in a cache: a crash after the exchange must not leave empty files."""
    data = content if isinstance(content, bytes) else content.encode("utf-8", "replace")
    with path.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _is_fixed(target: Path) -> bool:
    """A working directory is not pulled from under its process, and what is mounted is no name."""
    return Path.cwd().is_relative_to(target) or target.is_mount()


def _exchange(temporary: Path, target: Path) -> None:
    """One step where the system has one (Linux), two renames elsewhere."""
    if not target.exists():
        temporary.rename(target)
    elif not _exchanged_at_once(temporary, target):
        _exchange_in_two(temporary, target)
    _sync_moved(target.parent)


def _exchanged_at_once(temporary: Path, target: Path) -> bool:
    if not sys.platform.startswith("linux"):
        return False
    exchange = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
    if exchange is None:
        return False
    names = (os.fsencode(temporary), os.fsencode(target))
    return bool(exchange(_AT_FDCWD, names[0], _AT_FDCWD, names[1], ctypes.c_uint(_RENAME_EXCHANGE)) == 0)


def _exchange_in_two(temporary: Path, target: Path) -> None:
    old = temporary.with_name(temporary.name + "-old")
    target.rename(old)
    try:
        temporary.rename(target)
    except BaseException:  # Nobody's Ctrl-C leaves the place empty either.
        old.rename(target)
        raise
    shutil.rmtree(old, ignore_errors=True)


def _move_in(temporary: Path, target: Path, stale: frozenset[str]) -> None:
    """Entry by entry, and what is stale out; whatever was moved is moved back when one cannot be."""
    names = sorted(path.name for path in temporary.iterdir())
    for name in names:
        _refuse_in_the_way(temporary / name, target / name)
    kept = _new_folder(temporary.parent, target)
    moved: list[str] = []
    try:
        for name in names:
            moved.append(name)
            if os.path.lexists(target / name):
                (target / name).rename(kept / name)
            (temporary / name).rename(target / name)
        for name in sorted(stale.difference(names)):
            moved.append(name)
            (target / name).rename(kept / name)
    except BaseException:  # A Ctrl-C as well: what is kept aside is about to go.
        _move_back(moved, names, temporary, target, kept)
        raise
    finally:
        shutil.rmtree(kept, ignore_errors=True)
    _sync_moved(target)


def _refuse_in_the_way(new: Path, old: Path) -> None:
    if not os.path.lexists(old):
        return
    if new.is_dir() != old.is_dir() or (new.is_dir() and not is_marked(old)):
        raise OutputError(f"{old} is in the way.", advice="Choose a new folder, or move what is there.")


def _move_back(moved: list[str], new: Collection[str], temporary: Path, target: Path, kept: Path) -> None:
    """Undo the moves, of which the last may not have been made; what was only to be moved out still stands where it was."""
    for name in reversed(moved):
        if os.path.lexists(kept / name):
            with suppress(OSError):
                (target / name).rename(temporary / name)
            (kept / name).rename(target / name)
        elif name in new and not os.path.lexists(temporary / name):
            (target / name).rename(temporary / name)


def _sync(path: Path) -> None:
    """The names in a folder on disk; Windows opens no folder, and keeps them without being asked."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    descriptor = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _sync_moved(folder: Path) -> None:
    """Everything is in its place by now: a system that cannot sync a folder is no reason to call that a failure."""
    with suppress(OSError):
        _sync(folder)


def _failed(folder: Path, error: Exception) -> OutputError:
    reason = getattr(error, "strerror", None) or str(error)
    return OutputError(f"{folder} could not be written: {reason}.", advice=_ADVICE)
