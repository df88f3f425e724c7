"""Missing flows of information (情報の流れの欠け): their dialog and their list."""
