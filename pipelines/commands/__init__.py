"""What each command of ``rasoat`` does; imported when the command is called."""
