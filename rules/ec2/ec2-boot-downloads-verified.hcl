rule "ec2-boot-downloads-verified" {
  title    = "EC2 boot scripts verify what they download"
  practice = "ami.bootstrap"
  severity = "medium"
  resource = ["AWS::EC2::Instance", "AWS::EC2::LaunchTemplate", "AWS::AutoScaling::LaunchConfiguration", "cloudformation::Init"]
  let {
    blind    = matches(it, "\\bcurl\\b[^|;&]*\\s(-[a-zA-Z]*k[a-zA-Z]*|--insecure)(\\s|$)|--no-check-certificate\\b")
    at_home  = matches(it, "://(localhost|127[.]|169[.]254[.]|\\[::1])")
    unsigned = matches(it, "--no-?gpg-?checks?\\b|\\bgpgcheck=0|--allow-unauthenticated\\b|--trusted-host\\b|strict-ssl[ =]+false|http[.]sslVerify[ =]+false|GIT_SSL_NO_VERIFY=")
    clear    = matches(it, "\\b(curl|wget)\\b[^|]*\\shttp://[^|]*[|]\\s*(sudo\\s+(-\\S+\\s+)*)?(/bin/)?(ba|z|da)?sh\\b")
  }
  each    = self.boot_commands
  require = !((blind || clear) && !at_home || unsigned)
  message = "The machine runs or installs something without asking where it comes from."
  why     = "Whoever can stand between the machine and the server decides what runs on it, as root, each time one starts."
  fix {
    say = "Download over TLS with its certificate checked, and check a signature or digest before anything is run."
  }
  references = ["https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/user-data.html", "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-init.html"]
}
