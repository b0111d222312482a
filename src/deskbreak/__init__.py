"""deskbreak: guided movement breaks for people who sit at a desk all day."""

__version__ = "0.1.0"
