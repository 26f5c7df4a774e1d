package dev.picket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.picket.scan.Rules;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `picket explain` and `picket practices`: what a reader is told.
class ExplainTest {
    @Test
    void aRuleIsToldWithAnExampleThatFailsAndOneThatPasses() {
        var out = Ran.picket("explain", "ec2-volume-encrypted").out();
        assertTrue(out.startsWith("ec2-volume-encrypted   high (sometimes medium)\n  EBS volume is encrypted\n"), out);
        for (var part : List.of(
                "  fails, in terraform\n    | resource \"aws_ebs_volume\"",
                "  passes, in terraform\n    | ",
                "  fix       terraform      encrypted = true\n",
                "            cloudformation Encrypted = true\n",
                "  judges    AWS::EC2::Volume\n",
                "  practice  ec2.encrypted-volumes   Volumes and snapshots are encrypted\n",
                "checkov   CKV_AWS_3")) {
            assertTrue(out.contains(part), part + " in\n" + out);
        }
        assertFalse(out.contains("expect:"), out);
        assertFalse(out.contains("in cloudformation"), out);
        assertTrue(Ran.picket("explain", "--all-formats", "CKV_AWS_3").out().contains("fails, in cloudformation"));
    }

    /// Nobody reads every page, so every page is made once.
    @Test
    void everyRuleCanBeToldAndSaysWhyAndWhatToRead() {
        var rules = Rules.builtIn();
        var poor = new ArrayList<String>();
        for (var id : rules.ids()) {
            var told = rules.explain(id).orElseThrow();
            if (told.title().isBlank() || told.why().isBlank() || told.message().isBlank()) {
                poor.add(id);
            }
        }
        assertEquals(List.of(), poor);
    }

    @Test
    void aRuleOfTheUsersOwnIsToldToo(@TempDir Path folder) {
        Volumes.write(folder, "policy/x.hcl", """
                rule "acme-volume-gp3" {
                  title    = "Volumes are gp3"
                  severity = "low"
                  resource = "AWS::EC2::Volume"
                  require  = self.VolumeType == "gp3"
                  message  = "The volume is ${self.VolumeType}."
                  why      = "Others cost more."
                }
                """);
        var ran = Ran.picket("explain", "acme-volume-gp3", "--rules", folder.resolve("policy"));
        assertEquals("", ran.err());
        assertTrue(ran.out().contains("Others cost more."), ran.out());
    }

    @Test
    void whatNobodyKnowsIsRefusedWithASuggestion() {
        var ran = Ran.picket("explain", "ec2-volume-encryptd");
        assertEquals(2, ran.exit());
        assertEquals(
                "picket: No rule is or carries ec2-volume-encryptd. Did you mean ec2-volume-encrypted?\n", ran.err());
    }

    @Test
    void practicesSayWhichHaveNoRuleYet() {
        var out = Ran.picket("practices").out();
        var rules = Rules.builtIn();
        var bare = rules.practices().keySet().stream()
                .filter(p -> rules.idsOfPractice(p).isEmpty())
                .toList();
        var last = out.lines().toList().getLast();
        assertEquals(
                rules.practices().size() + " practices, "
                        + (bare.isEmpty()
                                ? "each with a rule"
                                : bare.size() + " without a rule: " + String.join(", ", bare)),
                last);
        assertEquals(bare.size(), out.lines().filter("    no rule yet"::equals).count());
        assertTrue(out.startsWith("account.root-keys   "), "in the order of rules/practices.hcl");
        assertTrue(out.contains("    high     ec2-volume-encrypted\n"), out);
    }

    @Test
    void anEditThatTheFormatCannotSayIsNotShown(@TempDir Path folder) {
        Volumes.write(
                folder,
                "main.tf",
                "resource \"aws_instance\" \"i\" {\n  root_block_device {\n    encrypted = false\n  }\n}\n");
        Volumes.write(
                folder,
                "stack.yaml",
                "Resources:\n  I:\n    Type: AWS::EC2::Instance\n    Properties:\n      BlockDeviceMappings:\n"
                        + "        - {DeviceName: /dev/sdf, Ebs: {Encrypted: false}}\n");
        var only = "--only=ec2-instance-volumes-encrypted";
        var terraform = Ran.picket("scan", only, folder.resolve("main.tf")).out();
        assertFalse(terraform.contains("set Ebs.Encrypted"), terraform);
        assertTrue(terraform.contains("fix         Encrypt the volume"), terraform);
        var template = Ran.picket("scan", only, folder.resolve("stack.yaml")).out();
        assertTrue(template.contains("set Ebs.Encrypted = true"), template);
    }

    @Test
    void editsOfAnotherFormatThanTheExamplesStandBesideTheirOwnOnly() {
        var out = Ran.picket("explain", "s3-bucket-not-public").out();
        assertTrue(out.contains("fails, in terraform"), out);
        assertFalse(out.contains("cloudformation PublicAccessBlock"), out);
        var all = Ran.picket("explain", "--all-formats", "s3-bucket-not-public").out();
        assertTrue(all.contains("cloudformation PublicAccessBlock"), all);
    }
}
