"""What deskbreak knows: pure values and rules, without Qt, files or a clock."""
