resource "aws_db_instance" "chosen_by_aws" {
  engine         = "postgres" # expect: undecided the engine version that AWS chooses
  instance_class = "db.t3.micro"
}
