rule "mwaa-environment-private" {
  title    = "MWAA web server is reachable from the VPC only"
  practice = "ec2.security-groups"
  severity = "medium"
  resource = "AWS::MWAA::Environment"
  require  = !contains(["PUBLIC_ONLY", "PUBLIC_AND_PRIVATE"], self.WebserverAccessMode)
  message  = "Airflow's web server answers on the internet."
  why      = <<-END
    Whoever gets hold of a user's session or keys can then run jobs, and read connections and variables, from
    anywhere.
  END
  fix {
    set = {
      WebserverAccessMode = "PRIVATE_ONLY"
    }
  }
  aliases = [
    "CKV2_AWS_66",
  ]
  references = ["https://docs.aws.amazon.com/mwaa/latest/userguide/configuring-networking.html"]
}
