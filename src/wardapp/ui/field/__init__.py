"""The place of what is heard outside the office (地域・団体): occasions and organisations."""
