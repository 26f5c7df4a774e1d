terraform "aws_media_store_container" {
  becomes = "AWS::MediaStore::Container"
  properties {
    ContainerName = self.name
    Tags          = self.tags
  }
}

terraform "aws_media_store_container_policy" {
  part-of = "AWS::MediaStore::Container"
  through = self.container_name
  properties { Policy = self.policy }
}
