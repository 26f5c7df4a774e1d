resource "aws_lb" "silent" { # expect: undecided commonly declared elsewhere
  name = "silent"
}
