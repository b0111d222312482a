"""What this desktop can tell deskbreak, and what it cannot: `deskbreak doctor`."""
