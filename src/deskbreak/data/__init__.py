"""What deskbreak keeps: files and the database."""
