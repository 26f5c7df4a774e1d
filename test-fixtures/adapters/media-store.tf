resource "aws_media_store_container" "example" {
  name = "name"
  tags = { key = "tags" }
}

resource "aws_media_store_container_policy" "example" {
  container_name = "container_name"
  policy         = "policy"
}
