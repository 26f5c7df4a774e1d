
resource "aws_memorydb_user" "none" {
  authentication_mode {
    type      = "password"
    passwords = []
  }
}
