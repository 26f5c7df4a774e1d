resource "aws_iam_role" "bare" {
  name               = "bare"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "ec2.amazonaws.com" } }] })
}
resource "aws_iam_group" "bare" {
  name = "bare"
}

# a role of which only the attachment is here
resource "aws_iam_role_policy_attachment" "elsewhere" {
  role       = "made-elsewhere"
  policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
}
