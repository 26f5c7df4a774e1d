rule "ecr-repository-immutable-tags" {
  title    = "ECR image tags cannot be moved"
  practice = "workload.checked"
  severity = "low"
  tier     = "extra"
  resource = "AWS::ECR::Repository"
  require  = self.ImageTagMutability == "IMMUTABLE" || self.ImageTagMutability == "IMMUTABLE_WITH_EXCLUSION"
  message  = "What a tag means may change after it was tested."
  why      = "Whoever may push replaces the image behind a tag that is already deployed, and the next start runs it."
  fix {
    set = {
      ImageTagMutability = "IMMUTABLE"
    }
  }
  aliases = [
    "CKV_AWS_51", "AVD-AWS-0031", "d1846b12-20c5-4d45-8798-fc35b79268eb", "33f41d31-86b1-46a4-81f7-9c9a671f59ac",
    "terrascan:AC_AWS_0447",
  ]
  references = ["https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-tag-mutability.html"]
}
