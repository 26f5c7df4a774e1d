resource "aws_instance" "clean" {
  ami       = "ami-1"
  user_data = <<-END
    #!/bin/sh
    TOKEN=$(curl -s -X PUT http://169.254.169.254/latest/api/token)
    export DB_PASSWORD=$(aws secretsmanager get-secret-value --secret-id db)
  END
}

resource "aws_instance" "provisioned" {
  ami = "ami-1"
  provisioner "remote-exec" {
    when       = destroy
    on_failure = continue
    inline     = ["systemctl stop app"]
    connection {
      host = self.public_ip
    }
  }
}
