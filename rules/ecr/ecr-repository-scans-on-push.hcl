rule "ecr-repository-scans-on-push" {
  title    = "ECR images are scanned when they are pushed"
  practice = "workload.checked"
  severity = "low"
  tier     = "extra"
  resource = "AWS::ECR::Repository"
  require  = self.ImageScanningConfiguration.ScanOnPush == true || self.scanned_by_registry
  message  = "Nobody looks for known flaws in the images."
  why      = "A known flaw is found before the image runs, not after."
  fix {
    set = {
      "ImageScanningConfiguration.ScanOnPush" = true
    }
  }
  aliases = [
    "CKV_AWS_163", "AVD-AWS-0030", "9630336b-3fed-4096-8173-b9afdfe346a7", "9025b2b3-e554-4842-ba87-db7aeec36d35", "W79",
    "terrascan:AC_AWS_0083", "guard:ECR_REPO_SCAN_ON_PUSH",
  ]
  references = ["https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-scanning.html"]
}
