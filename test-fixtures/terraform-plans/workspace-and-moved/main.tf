resource "terraform_data" "new" { input = "x" }
moved {
  from = terraform_data.old
  to   = terraform_data.new
}
removed {
  from = terraform_data.gone
  lifecycle { destroy = false }
}
check "c" {
  assert {
    condition     = terraform_data.new.input == "x"
    error_message = "no"
  }
}
resource "terraform_data" "life" {
  input = "y"
  lifecycle {
    ignore_changes = [input]
    precondition {
      condition     = terraform_data.new.input == "x"
      error_message = "x"
    }
  }
  depends_on = [terraform_data.new]
}
