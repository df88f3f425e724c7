"""The chain from voices to answers, as a picture and as a list."""
