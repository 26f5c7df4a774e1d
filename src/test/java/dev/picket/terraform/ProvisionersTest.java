package dev.picket.terraform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ProvisionersTest {
    @Test
    void whatProvisionersRunIsShownAndWhatIsTerraformsIsNot() {
        var read = Reading.of("""
                variable "name" { default = "app" }
                resource "aws_x" "y" {
                  provisioner "remote-exec" {
                    when   = destroy
                    inline = ["stop ${var.name}"]
                    connection { host = self.public_ip }
                  }
                  provisioner "file" {
                    content     = "a"
                    destination = "/etc/a"
                  }
                }
                """);
        assertEquals(
                "[{\"inline\":[\"stop app\"]},{\"content\":\"a\",\"destination\":\"/etc/a\"}]",
                Shown.of(
                        read.resource("aws_x.y").attributes().get("provisioner").orElseThrow()));
    }
}
