rule "ami-builder-imdsv2" {
  title    = "Instance that builds an image needs a session token for metadata (IMDSv2)"
  practice = "ami.encrypted-private"
  severity = "medium"
  lower    = { low = !written(self.metadata_options.http_tokens) }
  resource = "packer::Image"
  when     = self.starts
  require  = self.metadata_options.http_tokens == "required" || self.metadata_options.http_endpoint == "disabled"
  message  = "The building instance answers metadata requests without a session token."
  why      = "The building instance runs what it downloads, and its role may write images that others trust."
  fix {
    say = "Set metadata_options { http_endpoint = \"enabled\", http_tokens = \"required\", http_put_response_hop_limit = 1 }."
  }
  references = ["https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html"]
}
