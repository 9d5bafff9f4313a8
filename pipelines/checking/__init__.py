"""Files judged on the spot, without a warehouse: what ``rasoat check`` and the server's page of checking share."""
