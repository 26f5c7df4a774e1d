
resource "aws_db_instance" "silent" {
  instance_class = "db.t3.micro"
}

resource "aws_iam_user" "silent" {
  name = "a"
}

resource "aws_lb_listener" "silent" {
  default_action {
    type = "forward"
  }
}
