# expect: fail at +5
resource "aws_instance" "leaky" {
  ami       = "ami-1"
  user_data = <<-END
    #!/bin/sh
    export DB_PASSWORD=kx7-reveal-93
  END
}

resource "aws_launch_template" "leaky" {
  user_data = base64encode("API_TOKEN=kx7-reveal-93") # expect: fail
}

resource "aws_instance" "provisioned" {
  ami = "ami-1"
  provisioner "remote-exec" {
    inline = [
      "mkdir app",
      "export DB_PASSWORD=correct7horse", # expect: fail
    ]
  }
}
