variable "parameters" {
  type = map(string)
}
resource "aws_docdb_cluster_parameter_group" "unclear" { # expect: undecided var.parameters
  family = "docdb5.0"
  dynamic "parameter" {
    for_each = var.parameters
    content {
      name  = parameter.key
      value = parameter.value
    }
  }
}
