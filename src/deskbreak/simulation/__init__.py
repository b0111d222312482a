"""A day that is over in a moment: the engine that runs the tray, in a world that is made up."""
