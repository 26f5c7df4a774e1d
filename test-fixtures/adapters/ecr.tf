resource "aws_ecr_repository" "example" {
  encryption_configuration {
    encryption_type = "encryption_configuration.encryption_type"
    kms_key         = "encryption_configuration.kms_key"
  }
  force_delete = true
  image_scanning_configuration {
    scan_on_push = true
  }
  image_tag_mutability = "image_tag_mutability"
  image_tag_mutability_exclusion_filter {
    filter      = "image_tag_mutability_exclusion_filter.filter"
    filter_type = "image_tag_mutability_exclusion_filter.filter_type"
  }
  name = "name"
  tags = { key = "tags" }
}

resource "aws_ecr_repository_policy" "example" {
  policy     = "policy"
  repository = "repository"
}

resource "aws_ecrpublic_repository" "example" {
  catalog_data {
    about_text  = "catalog_data.about_text"
    description = "catalog_data.description"
    usage_text  = "catalog_data.usage_text"
  }
  repository_name = "repository_name"
  tags            = { key = "tags" }
}

resource "aws_ecrpublic_repository_policy" "example" {
  policy          = "policy"
  repository_name = "repository_name"
}

resource "aws_ecr_lifecycle_policy" "example" {
  policy     = "policy"
  repository = "repository"
}

resource "aws_ecr_registry_policy" "example" {
  policy = "policy"
}

resource "aws_ecr_registry_scanning_configuration" "example" {
  rule {
    repository_filter {
      filter      = "rule.repository_filter.filter"
      filter_type = "rule.repository_filter.filter_type"
    }
    scan_frequency = "rule.scan_frequency"
  }
  scan_type = "scan_type"
}
