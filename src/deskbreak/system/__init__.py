"""What the desktop offers: time, wake-ups, idleness, one instance."""
