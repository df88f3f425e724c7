"""Two desks wrote one field differently: both are shown, a person decides."""
