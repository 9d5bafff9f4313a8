"""The tests of rasoat and the factory that makes their documents."""
