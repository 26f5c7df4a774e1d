data "aws_launch_template" "shared" {
  name = "shared"
}

resource "aws_instance" "unclear" {
  launch_template {
    id = data.aws_launch_template.shared.id # expect: undecided data.aws_launch_template.shared
  }
}
