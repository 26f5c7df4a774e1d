resource "aws_sqs_queue" "owned" {
  name = "owned"
  tags = { Owner = "team-a" }
}

resource "aws_autoscaling_group" "owned" {
  min_size = 1
  max_size = 1
  tag {
    key                 = "Owner"
    value               = "team-a"
    propagate_at_launch = true
  }
}
