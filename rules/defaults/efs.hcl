default "AWS::EFS::FileSystem" "Encrypted" {
  value  = false
  source = "https://docs.aws.amazon.com/efs/latest/ug/API_CreateFileSystem.html"
}
