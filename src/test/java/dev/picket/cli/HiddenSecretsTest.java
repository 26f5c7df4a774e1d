package dev.picket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.picket.git.ScratchRepository;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// No output shows a secret, whatever it speaks of and whatever rules are in force.
class HiddenSecretsTest {
    @TempDir
    Path folder;

    @BeforeEach
    void layOut() {
        ScratchRepository.in(folder);
        Volumes.write(folder, "root/main.tf", """
                locals {
                  key = "%s"
                }
                resource "aws_ebs_volume" "v" {
                  encrypted = false # %s %s
                  type      = local.key
                }
                module "m" {
                  source = "../module"
                  type   = "x-${local.key}"
                }
                output "o" {
                  value = local.key
                }
                """.formatted(Volumes.secretKey(), Volumes.id(), Volumes.secretKey()));
        Volumes.write(folder, "module/main.tf", """
                variable "type" {}
                resource "aws_ebs_volume" "w" { type = var.type, encrypted = false } # %s %s
                resource "aws_ebs_volume" "z" {
                  encrypted = false
                  type = "%s"
                }
                """.formatted(Volumes.id(), Volumes.secretKey(), Volumes.id())
                .replace(", encrypted = false } #", " } #"));
        Volumes.write(folder, "own/type.hcl", """
                rule "own-volume-type" {
                  title    = "Types are short"
                  severity = "low"
                  resource = "AWS::EC2::Volume"
                  require  = self.VolumeType == "gp3"
                  message  = "The type is ${self.VolumeType}."
                  why      = "A test."
                }
                """);
    }

    private static void assertHidden(Ran ran) {
        var all = ran.out() + ran.err();
        assertFalse(all.contains(Volumes.secretKey()), all);
        assertFalse(all.contains(Volumes.id()), all);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "sarif"})
    void noReportShowsOne(String format) {
        for (var rules : List.of("ec2-volume-encrypted,own-volume-type", "own-volume-type", "aws-access-key-pair")) {
            var ran = Ran.picket(
                    "scan",
                    "--format",
                    format,
                    "--show=all",
                    "--rules",
                    folder.resolve("own"),
                    "--only",
                    rules,
                    folder.resolve("root"));
            assertEquals(rules.startsWith("own") ? 0 : 1, ran.exit(), ran.out() + ran.err());
            assertHidden(ran);
        }
    }

    @Test
    void aLineIsQuotedWithItsSecretStarredOut() {
        var ran = Ran.picket("scan", Volumes.ONLY, folder.resolve("root"));
        assertTrue(
                ran.out().contains("  encrypted = false # " + "*".repeat(20) + " " + "*".repeat(40) + "\n"), ran.out());
    }

    @Test
    void whatIsShownOfAResourceIsMasked() {
        var ran = Ran.picket("show", folder.resolve("root"));
        assertHidden(ran);
        assertTrue(ran.out().contains("\"type\":{\"$masked\":\"string\"}"), ran.out());
    }

    @Test
    void anExpressionsAnswerIsMasked() {
        assertHidden(Ran.picket("eval", "local.key", "--in", folder.resolve("root")));
        assertHidden(
                Ran.picket("eval", "self.VolumeType", "--in", folder.resolve("root"), "--only", "aws_ebs_volume.v"));
    }

    @Test
    void aDiagnosticDoesNotQuoteOne() {
        Volumes.write(folder, "root/bad.tf", "locals {\n  " + Volumes.id() + "\n}\n");
        assertHidden(Ran.picket("scan", folder.resolve("root")));
    }

    @Test
    void aTextThatIsPartlyKnownAndADocumentAreMasked() {
        Volumes.write(folder, "root/parts.tf", """
                variable "host" {}
                resource "aws_ebs_volume" "p" {
                  encrypted = false
                  type      = "%s@${var.host}"
                  tags      = { policy = jsonencode({ Host = var.host, Key = "%s" }) }
                }
                """.formatted(Volumes.id(), Volumes.secretKey()));
        assertHidden(Ran.picket("show", folder.resolve("root")));
        for (var format : List.of("text", "json")) {
            assertHidden(Ran.picket(
                    "scan",
                    "--format",
                    format,
                    "--show=all",
                    "--rules",
                    folder.resolve("own"),
                    "--only",
                    "own-volume-type",
                    folder.resolve("root")));
        }
    }

    @Test
    void anAnswerOfEvalSaysOnlyTheTypeOfASecret() {
        var ran = Ran.picket("eval", "local.key", "--in", folder.resolve("root"));
        assertEquals("{\"$masked\":\"string\"}\n", ran.out());
    }
}
