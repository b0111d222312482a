"""What is shown once: three short pages, and where to find deskbreak from then on."""
