terraform "aws_guardduty_detector" {
  becomes = "AWS::GuardDuty::Detector"
  properties {
    Enable = self.enable
    DataSources = [for d in self.datasources : {
      S3Logs     = [for l in d.s3_logs : { Enable = l.enable }][0]
      Kubernetes = [for k in d.kubernetes : { AuditLogs = { Enable = k.audit_logs[0].enable } }][0]
      MalwareProtection = [for m in d.malware_protection : {
        ScanEc2InstanceWithFindings = { EbsVolumes = m.scan_ec2_instance_with_findings[0].ebs_volumes[0].enable }
      }][0]
    }][0]
    FindingPublishingFrequency = self.finding_publishing_frequency
    Tags                       = self.tags
  }
}

terraform "aws_guardduty_detector_feature" {
  part-of = "AWS::GuardDuty::Detector"
  through = self.detector_id
  properties {
    Features = [{
      Name                    = self.name
      Status                  = self.status
      AdditionalConfiguration = [for a in self.additional_configuration : { Name = a.name, Status = a.status }]
    }]
  }
}
