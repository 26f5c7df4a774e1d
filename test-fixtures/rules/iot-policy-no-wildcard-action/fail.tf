resource "aws_iot_policy" "p" {
  name = "p"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Action = "iot:*", Resource = "*" }, # expect: fail
    ]
  })
}
