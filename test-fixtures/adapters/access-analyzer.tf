resource "aws_accessanalyzer_analyzer" "example" {
  analyzer_name = "analyzer_name"
  configuration {
    unused_access {
      unused_access_age = 1
    }
  }
  tags = { key = "tags" }
  type = "type"
}
