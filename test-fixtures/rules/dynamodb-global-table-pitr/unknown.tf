variable "regions" {
  type = list(string)
}
resource "aws_dynamodb_table" "t" {
  name = "t"
  dynamic "replica" { # expect: fail when (var.regions != [])
    for_each = var.regions # expect: undecided var.regions
    content {
      region_name = replica.value
    }
  }
}
