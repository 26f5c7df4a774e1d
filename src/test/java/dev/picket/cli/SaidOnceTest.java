package dev.picket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A default that is a password, and the resource that uses it: one mistake, one finding.
class SaidOnceTest {
    private static final String VARIABLE = """
            variable "password" {
              default = "c0rrect-horse"
            }
            """;
    private static final String DATABASE = """
            resource "aws_db_instance" "d" {
              password = var.password
            }
            """;
    private static final Object[] ONLY = {
        "--only=credential-not-plaintext,terraform-variable-no-secret-default,cloudformation-parameter-no-secret-default"
    };

    @TempDir
    Path folder;

    private Ran scan(String variables, String resources) {
        Volumes.write(folder, "variables.tf", variables);
        Volumes.write(folder, "main.tf", resources);
        return Ran.scan(folder, ONLY);
    }

    @Test
    void theResourceThatUsesItSaysIt() {
        var ran = scan(VARIABLE, DATABASE);
        assertEquals(List.of("main.tf:2 credential-not-plaintext"), ran.findings());
        assertEquals(
                List.of("variables.tf:2 the default of var.password"),
                ran.json().getAsJsonArray("findings").get(0).getAsJsonObject().getAsJsonArray("trace").asList().stream()
                        .map(s -> s.getAsJsonObject())
                        .map(s -> s.get("file").getAsString() + ":"
                                + s.get("line").getAsInt() + " " + s.get("what").getAsString())
                        .toList());
    }

    @Test
    void everyResourceThatUsesItSaysSo() {
        assertEquals(
                List.of("main.tf:2 credential-not-plaintext", "main.tf:5 credential-not-plaintext"),
                scan(VARIABLE, DATABASE + DATABASE.replace("\"d\"", "\"e\"")).findings());
    }

    @Test
    void aDefaultThatNobodyUsesIsSaidItself() {
        assertEquals(
                List.of("variables.tf:2 terraform-variable-no-secret-default"),
                scan(VARIABLE, "").findings());
    }

    @Test
    void whoIsSilencedDoesNotSpeakForTheDefault() {
        assertEquals(
                List.of(
                        "main.tf:3 credential-not-plaintext suppressed by picket:ignore",
                        "variables.tf:2 terraform-variable-no-secret-default"),
                scan(VARIABLE, "# picket:ignore credential-not-plaintext only a test\n" + DATABASE)
                        .findings());
    }

    @Test
    void whoFailsOnlySometimesDoesNotSpeakForTheDefault() {
        assertEquals(
                List.of("main.tf:2 credential-not-plaintext", "variables.tf:2 terraform-variable-no-secret-default"),
                scan(
                                VARIABLE + "variable \"given\" { type = bool }\nvariable \"other\" { type = string }\n",
                                DATABASE.replace("var.password", "var.given ? var.other : var.password"))
                        .findings());
    }

    @Test
    void whatIsNotAskedForDoesNotSpeakForTheDefault() {
        Volumes.write(folder, "variables.tf", VARIABLE);
        Volumes.write(folder, "main.tf", DATABASE);
        var ran = Ran.picket("scan", "--format", "json", ONLY[0], folder.resolve("variables.tf"));
        assertEquals(List.of("variables.tf:2 terraform-variable-no-secret-default"), ran.findings());
    }

    @Test
    void aParameterLikewise() {
        Volumes.write(folder, "stack.yaml", """
                Parameters:
                  Password:
                    Type: String
                    NoEcho: true
                    Default: c0rrect-horse
                Resources:
                  Database:
                    Type: AWS::RDS::DBInstance
                    Properties:
                      MasterUserPassword: !Ref Password
                """);
        assertEquals(
                List.of("stack.yaml:10 credential-not-plaintext"),
                Ran.scan(folder, ONLY).findings());
    }

    private List<String> ports(String protocol, String only) {
        Volumes.write(folder, "groups.tf", """
                resource "aws_security_group" "g" {
                  ingress {
                    protocol    = "%s"
                    from_port   = 22
                    to_port     = 22
                    cidr_blocks = ["0.0.0.0/0"]
                  }
                }
                """.formatted(protocol));
        return Ran.scan(folder, only).findings();
    }

    @Test
    void whatIsWideOpenIsNotSaidForEachPort() {
        var all =
                "--only=vpc-security-group-no-public-all,vpc-security-group-no-public-admin-port,vpc-security-group-no-public-database-port";
        assertEquals(List.of("groups.tf:6 vpc-security-group-no-public-all"), ports("-1", all));
        assertEquals(List.of("groups.tf:6 vpc-security-group-no-public-admin-port"), ports("tcp", all));
    }

    @Test
    void thePortIsSaidWhereTheWiderRuleIsOff() {
        assertEquals(
                List.of("groups.tf:6 vpc-security-group-no-public-admin-port"),
                ports("-1", "--only=vpc-security-group-no-public-admin-port"));
    }
}
