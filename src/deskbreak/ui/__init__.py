"""What a person sees: tray, prompt, guide, streak."""
