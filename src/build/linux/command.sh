#!/bin/sh
# Starts the app's own Java as the launcher beside this does, and 0.1 s sooner: that one first asks
# rpm and dpkg which package it came with. What a developer's Java is told by JDK_JAVA_OPTIONS is
# not meant for this one.
self=$0
case $self in /*) ;; *) self=$PWD/$self ;; esac
[ -L "$self" ] && self=$(readlink -f "$self")
HOME_OF_APP=${self%/bin/*}
APPDIR=$HOME_OF_APP/lib/app
unset JDK_JAVA_OPTIONS

# What GTK can be told by its environment only. Other programs that the app starts don't get it:
# KEEPLINE_OWN says what to take out for them.
KEEPLINE_OWN=
own() {
  eval "[ -n \"\${$1-}\" ]" || {
    export "$1=$2"
    KEEPLINE_OWN="$KEEPLINE_OWN $1"
  }
}
# OpenGL (Mesa and LLVM) only chooses a visual for a window that has no use for it: 34 MiB where the
# screen offers GLX.
own GDK_GL disable
# JavaFX tells screen readers nothing on Linux; the bridge to them would only be built.
own NO_AT_BRIDGE 1
# Where no session bus is, GTK's libraries would fork twice to begin one. After that the kernel
# copies each page that Java writes to: a fifth of a start and a third of a turn where memory is
# slow.
[ -S "${XDG_RUNTIME_DIR-}/bus" ] || own DBUS_SESSION_BUS_ADDRESS disabled:
export KEEPLINE_OWN

exec "$HOME_OF_APP/lib/runtime/bin/keepline" \
@ARGUMENTS@  keepline.Main "$@"
