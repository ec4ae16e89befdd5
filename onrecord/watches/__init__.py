"""What a watch tells: hits and corrections in words, as a message, an Atom feed or JSON; and when."""
