"""Files that ship with deskbreak: exercises, routines, themes, icons, fonts."""
