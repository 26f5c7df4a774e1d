package dev.picket.scan;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.picket.resource.Format;
import dev.picket.rule.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the build packs says the same as the files that it was made of.
class CompiledRulesTest {
    private static final Catalogue PACKED = packed();

    private static Catalogue packed() {
        var resources = RuleBook.CATALOGUE.pack();
        return Catalogue.load(resources.get(0), () -> resources.get(1));
    }

    @Test
    void packingWhatWasPackedChangesNoByte() {
        var first = RuleBook.CATALOGUE.pack();
        var again = PACKED.pack();
        assertArrayEquals(first.get(0), again.get(0));
        assertArrayEquals(first.get(1), again.get(1));
    }

    @Test
    void aRuleKeepsItsPlaceAndItsTexts() {
        var parsed = RuleBook.CATALOGUE.rule("vpc-flow-logged").orElseThrow();
        var read = PACKED.rule("vpc-flow-logged").orElseThrow();
        assertEquals(parsed.place().toString(), read.place().toString());
        assertEquals(parsed.require().span().toString(), read.require().span().toString());
        assertEquals(RuleBook.CATALOGUE.texts("vpc-flow-logged"), PACKED.texts("vpc-flow-logged"));
    }

    @Test
    void aTypeKeepsItsRowsViewsDefaultsAndSchema() {
        var type = "AWS::ElasticLoadBalancingV2::Listener";
        assertEquals(1, PACKED.rows(Format.TERRAFORM, "aws_alb_listener").size());
        assertTrue(PACKED.views(type).containsKey("balancer"));
        assertEquals(RuleBook.CATALOGUE.schema(type), PACKED.schema(type));
        assertEquals(
                RuleBook.CATALOGUE.defaults(type).size(), PACKED.defaults(type).size());
    }

    @Test
    void idsOfOtherScannersMeanOurs() {
        assertEquals(java.util.List.of("vpc-flow-logged"), PACKED.resolve("checkov:ckv2_aws_11"));
        assertEquals(java.util.List.of("vpc-flow-logged"), PACKED.resolve("AWS-0178"));
        assertEquals(java.util.List.of("ec2-instance-imdsv2"), PACKED.resolve("auto-scaling-launch-config-imdsv2"));
        assertEquals(java.util.List.of(), PACKED.resolve("CKV_NOBODY_1"));
    }

    @Test
    void aBrokenFileIsOneSentenceAtItsPlaceAndWritesNothing(@TempDir Path folder) throws IOException {
        var rules = Files.createDirectories(folder.resolve("rules"));
        Files.writeString(rules.resolve("x.hcl"), "rule \"x-y\" {\n  severty = \"high\"\n}\n");
        var problems = RuleCompiler.compile(rules, Path.of("src/main/facts"), folder.resolve("out"));
        assertEquals(
                "rules/x.hcl:2:3 `rule` has no key `severty` Did you mean `severity`?",
                problems.getFirst().subject() + " " + problems.getFirst().summary() + " "
                        + problems.getFirst().help());
        assertTrue(Files.notExists(folder.resolve("out")));
    }

    @Test
    void aRuleWithoutFixturesAndASecretThatIsNoneAreBrokenToo(@TempDir Path folder) throws IOException {
        var rules = Files.createDirectories(folder.resolve("rules"));
        Files.createDirectories(folder.resolve("test-fixtures/rules"));
        Files.writeString(rules.resolve("x.hcl"), """
                rule "ec2-volume-x" {
                  title    = "T"
                  severity = "high"
                  resource = "AWS::EC2::Volume"
                  require  = self.Encrypted == true
                  message  = "M."
                }
                secret "a-b" {
                  title    = "T"
                  severity = "high"
                  keywords = ["word"]
                  patern   = "word[0-9]{8}"
                }
                """);
        var problems = RuleCompiler.compile(rules, Path.of("src/main/facts"), folder.resolve("out"));
        assertEquals("rules/x.hcl:12:3", problems.getFirst().subject().toString());
        assertEquals(
                "rules/x.hcl:1:1 The rule `ec2-volume-x` has no fixtures",
                problems.getLast().subject() + " " + problems.getLast().summary());
        assertTrue(Files.notExists(folder.resolve("out")));
    }
}
