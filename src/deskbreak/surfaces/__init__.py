"""One module for every window that a person opens: what it shows, and what it asks for."""
