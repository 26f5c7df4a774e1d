value_last  = "file one"
value_twice = "file one"
auto        = "file one"
null_text   = null
