package dev.picket.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.picket.finding.Finding;
import dev.picket.finding.Severity;
import dev.picket.hcl.Functions;
import dev.picket.resource.Graph;
import dev.picket.rule.Catalogue;
import dev.picket.rule.Judge;
import dev.picket.rule.RuleFiles;
import dev.picket.rule.RuleFunctions;
import dev.picket.rule.Settings;
import dev.picket.rule.Verdicts;
import dev.picket.terraform.TerraformOptions;
import dev.picket.terraform.TerraformReader;
import dev.picket.text.Diagnostic;
import dev.picket.text.SourceFile;
import dev.picket.tree.MemoryTree;
import dev.picket.value.Home;
import dev.picket.value.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What becomes of verdicts: severity, place, trace, instances, fix, fingerprint.
class JudgeTest {
    private static Verdicts judge(Catalogue catalogue, Settings settings, String terraform) {
        var roots = TerraformReader.read(MemoryTree.ofTexts(Map.of("main.tf", terraform)), TerraformOptions.NONE);
        var graph = Graph.of(roots, catalogue, RuleFunctions.of(catalogue), _ -> {});
        return Judge.judge(catalogue, graph, settings);
    }

    private static Verdicts judge(String rule, String terraform) {
        return judge(RuleBook.CATALOGUE, Settings.only(rule), terraform);
    }

    private static Catalogue own(String keys) {
        var text =
                "rule \"thing-good\" {\n title = \"T\"\n severity = \"high\"\n resource = \"thing\"\n" + keys + "\n}\n";
        var catalogue = Catalogue.of(RuleFiles.parse(List.of(SourceFile.of("r.hcl", text))), _ -> Optional.empty());
        assertEquals(List.of(), catalogue.diagnostics());
        return catalogue;
    }

    private static Finding only(Verdicts verdicts) {
        assertEquals(1, verdicts.findings().size());
        return verdicts.findings().getFirst();
    }

    @Test
    void aDefaultIsLessSevereThanAWrittenValue() {
        var silent = only(judge("ec2-instance-imdsv2", "resource \"aws_instance\" \"a\" {}\n"));
        var written = only(judge(
                "ec2-instance-imdsv2",
                "resource \"aws_instance\" \"a\" {\n  metadata_options {\n    http_tokens = \"optional\"\n  }\n}\n"));
        assertEquals(Severity.MEDIUM, silent.severity());
        assertEquals(Severity.HIGH, written.severity());
    }

    @Test
    void theWrittenOperandIsThePlaceAndTheTraceSaysWhatMustBe() {
        var finding = only(judge(
                "ec2-instance-imdsv2",
                "resource \"aws_instance\" \"a\" {\n  metadata_options {\n    http_tokens = \"optional\"\n  }\n}\n"));
        assertEquals("main.tf:3:19", finding.place().toString());
        assertEquals(
                "HttpTokens is \"optional\", must be \"required\"",
                finding.trace().getFirst().what());
    }

    @Test
    void aGroupThatLoadBalancersAloneWearIsLessSevere() {
        var open =
                "resource \"aws_security_group\" \"g\" {\n  ingress {\n    protocol = \"-1\"\n    from_port = 0\n    to_port = 0\n"
                        + "    cidr_blocks = [\"0.0.0.0/0\"]\n  }\n}\n";
        var balancer = "resource \"aws_lb\" \"l\" {\n  security_groups = [aws_security_group.g.id]\n}\n";
        var instance = "resource \"aws_instance\" \"i\" {\n  vpc_security_group_ids = [aws_security_group.g.id]\n}\n";
        var rule = "vpc-security-group-no-public-all";
        assertEquals(Severity.CRITICAL, only(judge(rule, open)).severity());
        assertEquals(Severity.HIGH, only(judge(rule, open + balancer)).severity());
        assertEquals(
                Severity.CRITICAL, only(judge(rule, open + balancer + instance)).severity());
    }

    @Test
    void aGroupThatPrivateDatabasesAloneWearIsLessSevere() {
        var open =
                "resource \"aws_security_group\" \"g\" {\n  ingress {\n    protocol = \"tcp\"\n    from_port = 3306\n    to_port = 3306\n"
                        + "    cidr_blocks = [\"0.0.0.0/0\"]\n  }\n}\n";
        var hidden =
                "resource \"aws_db_instance\" \"h\" {\n  publicly_accessible = false\n  vpc_security_group_ids = [aws_security_group.g.id]\n}\n";
        var cluster =
                "resource \"aws_rds_cluster\" \"c\" {\n  vpc_security_group_ids = [aws_security_group.g.id]\n}\nresource \"aws_rds_cluster_instance\" \"m\" {\n"
                        + "  cluster_identifier = aws_rds_cluster.c.id\n  publicly_accessible = %s\n}\n";
        var rule = "vpc-security-group-no-public-database-port";
        assertEquals(Severity.CRITICAL, only(judge(rule, open)).severity());
        assertEquals(Severity.HIGH, only(judge(rule, open + hidden)).severity());
        assertEquals(
                Severity.HIGH,
                only(judge(rule, open + cluster.formatted("false"))).severity());
        assertEquals(
                Severity.CRITICAL,
                only(judge(rule, open + hidden + cluster.formatted("true"))).severity());
    }

    @Test
    void aFixIsSaidInTheWordsOfTheFormat() {
        var finding = only(judge("ec2-instance-imdsv2", "resource \"aws_instance\" \"a\" {}\n"));
        assertEquals(
                List.of(new Finding.Setting("metadata_options.http_tokens", "\"required\"")),
                finding.fix().orElseThrow().set());
    }

    @Test
    void instancesOfOneDefinitionAreOneFinding() {
        var finding = only(judge(
                "ec2-volume-encrypted",
                "resource \"aws_ebs_volume\" \"v\" {\n  count     = 3\n  encrypted = count.index == 0\n}\n"));
        assertEquals(List.of("aws_ebs_volume.v[1]", "aws_ebs_volume.v[2]"), finding.instances());
        assertEquals("aws_ebs_volume.v", finding.resource());
        assertTrue(finding.message().endsWith("(2 of 3 instances)"), finding.message());
    }

    @Test
    void aFingerprintStaysWhenLinesMoveAndDiffersBetweenResources() {
        var volume = "resource \"aws_ebs_volume\" \"v\" {\n  encrypted = false\n}\n";
        var here = only(judge("ec2-volume-encrypted", volume));
        var moved = only(judge("ec2-volume-encrypted", "\n# moved\n\n" + volume));
        var other = only(judge("ec2-volume-encrypted", volume.replace("\"v\"", "\"w\"")));
        assertEquals(here.fingerprint(), moved.fingerprint());
        assertNotEquals(here.fingerprint(), other.fingerprint());
    }

    @Test
    void aParameterIsTheUsersToSet() {
        var catalogue = own(
                "params = { days = 90 }\n require = self.age <= param.days\n message = \"Older than ${param.days} days.\"");
        var thing = "resource \"thing\" \"a\" {\n  age = 60\n}\n";
        var days = new Value.Number(
                BigDecimal.valueOf(30), Home.made(SourceFile.of("c", "").at(0)));
        var settings = new Settings(
                Map.of("thing-good", Map.of("days", days)), Set.of(), Set.of(), Set.of(), false, Map.of(), false);
        assertEquals(List.of(), judge(catalogue, Settings.DEFAULT, thing).findings());
        assertEquals(
                "Older than 30 days.", only(judge(catalogue, settings, thing)).message());
    }

    @Test
    void anErrorOfARuleIsUndecidedAndOneDiagnostic() {
        var catalogue = own("require = tonumber(self.size) > 3\n message = \"M\"");
        var verdicts = judge(catalogue, Settings.DEFAULT, "resource \"thing\" \"a\" {\n  size = \"big\"\n}\n");
        assertEquals(List.of(), verdicts.findings());
        assertTrue(verdicts.undecided().getFirst().cause().orElseThrow().text().startsWith("rule error: "));
        assertEquals(1, verdicts.diagnostics().size());
        assertTrue(verdicts.diagnostics().getFirst().summary().startsWith("Rule thing-good failed: "));
    }

    @Test
    void eachElementIsJudgedAndTheOpenEndOnce() {
        var catalogue =
                own("each = self.part\n require = it.good == true\n message = \"Part ${it.name} is not good.\"");
        var verdicts = judge(
                catalogue,
                Settings.DEFAULT,
                "variable \"more\" {}\nresource \"thing\" \"a\" {\n  part {\n    name = \"x\"\n    good = false\n  }\n  part {\n    name = \"y\"\n    good = true\n  }\n"
                        + "  dynamic \"part\" {\n    for_each = var.more\n    content {\n      good = false\n    }\n  }\n}\n");
        assertEquals(2, verdicts.findings().size());
        var written = verdicts.findings().getFirst();
        assertEquals("Part x is not good.", written.message());
        assertEquals(5, written.place().startLine());
        var made = verdicts.findings().getLast();
        assertEquals(14, made.place().startLine());
        assertEquals("(var.more != [])", made.when().orElseThrow());
        assertEquals(1, verdicts.undecided().size());
        assertEquals(
                "var.more",
                verdicts.undecided().getFirst().cause().orElseThrow().text());
    }

    @Test
    void aLoopWithoutEndIsOneDiagnosticAndOtherRulesAreJudged() {
        var text =
                "rule \"thing-endless\" {\n title = \"T\"\n severity = \"low\"\n resource = \"thing\"\n message = \"M\"\n"
                        + " require = length(flatten([for a in range(1000) : [for b in range(1000) : self.n]])) == 0\n}\n"
                        + "rule \"thing-named\" {\n title = \"T\"\n severity = \"low\"\n resource = \"thing\"\n message = \"M\"\n require = self.name != null\n}\n";
        var catalogue = Catalogue.of(RuleFiles.parse(List.of(SourceFile.of("r.hcl", text))), _ -> Optional.empty());
        var verdicts = judge(catalogue, Settings.DEFAULT, "resource \"thing\" \"a\" {\n  n = 900\n}\n");
        assertEquals("thing-named", only(verdicts).ruleId());
        assertEquals(
                List.of("Rule thing-endless takes more than 100000 steps for thing.a"),
                verdicts.diagnostics().stream().map(Diagnostic::summary).toList());
    }

    @Test
    void aStackThatOverflowsIsOneDiagnosticWithTheRulesIdAndOtherRulesAreJudged() {
        var text = """
                rule "thing-deep" {
                  title    = "T"
                  severity = "low"
                  resource = "thing"
                  message  = "M"
                  require  = secret_name(self.name)
                }
                rule "thing-named" {
                  title    = "T"
                  severity = "low"
                  resource = "thing"
                  message  = "M"
                  require  = self.name != null
                }
                """;
        var catalogue = Catalogue.of(RuleFiles.parse(List.of(SourceFile.of("r.hcl", text))), _ -> Optional.empty());
        Functions deep = name -> name.equals("secret_name") ? Optional.of(JudgeTest::deeper) : Optional.empty();
        var roots = TerraformReader.read(
                MemoryTree.ofTexts(Map.of("main.tf", "resource \"thing\" \"a\" {}\n")), TerraformOptions.NONE);
        var graph = Graph.of(roots, catalogue, RuleFunctions.of(deep), _ -> {});
        var verdicts = Judge.judge(catalogue, graph, Settings.DEFAULT);
        assertEquals("thing-named", only(verdicts).ruleId());
        assertEquals(
                List.of("Rule thing-deep broke on thing.a: java.lang.StackOverflowError: secret_name"),
                verdicts.diagnostics().stream().map(Diagnostic::summary).toList());
    }

    private static Value deeper(Functions.Call call) {
        throw new StackOverflowError(call.name());
    }

    private static Settings severity(Severity severity) {
        return new Settings(Map.of(), Set.of(), Set.of(), Set.of(), false, Map.of("thing-good", severity), false);
    }

    @Test
    void theUsersSeverityReplacesTheRulesAndWhatLowersIt() {
        var catalogue = own("lower = { low = self.small == true }\n require = self.ok == true\n message = \"M\"");
        var verdicts = judge(
                catalogue,
                severity(Severity.INFO),
                "variable \"ok\" {}\nresource \"thing\" \"a\" {\n  small = true\n  ok = false\n}\n"
                        + "resource \"thing\" \"b\" {\n  ok = var.ok\n}\n");
        assertEquals(Severity.INFO, only(verdicts).severity());
        assertEquals(Severity.INFO, verdicts.undecided().getFirst().severity());
    }

    @Test
    void theUsersSeverityIsAlsoThatOfAnOpenEnd() {
        var catalogue = own("each = self.part\n require = it.good == true\n message = \"M\"");
        var verdicts = judge(
                catalogue,
                severity(Severity.CRITICAL),
                "variable \"more\" {}\nresource \"thing\" \"a\" {\n  dynamic \"part\" {\n    for_each = var.more\n"
                        + "    content {\n      good = false\n    }\n  }\n}\n");
        assertEquals(Severity.CRITICAL, verdicts.undecided().getFirst().severity());
    }

    private static final String PUBLIC =
            "{ Effect = \"Allow\", Principal = \"*\", Action = \"s3:GetObject\", Resource = \"*\" }";

    private static Finding publicPolicy(String statements) {
        return only(judge(
                "s3-bucket-policy-no-wildcard-principal",
                "variable \"more\" {}\nresource \"aws_s3_bucket_policy\" \"p\" {\n  bucket = \"b\"\n  policy = jsonencode({\n"
                        + "    Statement = " + statements + "\n  })\n}\n"));
    }

    @Test
    void aGrantThatAnUnknownStatementMightRefuseIsLikelyAndTheTraceSaysSo() {
        assertEquals(
                Finding.Confidence.CERTAIN, publicPolicy("[" + PUBLIC + "]").confidence());
        var open = publicPolicy("[" + PUBLIC + ", var.more]");
        assertEquals(Finding.Confidence.LIKELY, open.confidence());
        assertTrue(
                open.trace().stream().anyMatch(s -> s.what().equals("var.more is not known and might refuse it")),
                open.trace().toString());
    }

    @Test
    void aFailureSaysThatOtherWorldsAreOpen() {
        var finding = only(judge(
                own("require = self.ok == true\n message = \"M\""),
                Settings.DEFAULT,
                "variable \"env\" {}\nvariable \"ok\" {}\nresource \"thing\" \"a\" {\n"
                        + "  ok = var.env == \"dev\" ? false : var.ok\n}\n"));
        assertEquals(Optional.of("var.env == \"dev\""), finding.when());
        assertTrue(
                finding.trace().stream()
                        .anyMatch(s -> s.what().equals("when var.env is not dev it is not known: var.ok")),
                finding.trace().toString());
    }

    @Test
    void whatGivesNoBoolIsTheRulesErrorAndNotTooManyWays() {
        var verdicts = judge(
                own("require = self.size\n message = \"M\""),
                Settings.DEFAULT,
                "resource \"thing\" \"a\" {\n  size = 3\n}\n");
        assertEquals(
                "rule error: it gives neither true nor false",
                verdicts.undecided().getFirst().cause().orElseThrow().text());
    }

    @Test
    void moreThanTheWaysThatAreFollowedAreTheCause() {
        var terraform = new StringBuilder("resource \"thing\" \"a\" {\n  list = [");
        for (int i = 0; i < 7; i++) {
            terraform.append("var.v").append(i).append(" == \"x\" ? 1 : 2, ");
        }
        terraform.append("]\n}\n");
        for (int i = 0; i < 7; i++) {
            terraform.append("variable \"v").append(i).append("\" {}\n");
        }
        var verdicts =
                judge(own("require = sum(self.list) < 100\n message = \"M\""), Settings.DEFAULT, terraform.toString());
        assertEquals(
                "more than 64 ways",
                verdicts.undecided().getFirst().cause().orElseThrow().text());
    }

    @Test
    void aRoleThatIsOnlyNamedHereIsNotWaitedFor() {
        var attached = "resource \"aws_iam_role_policy_attachment\" \"a\" {\n  role       = \"made-elsewhere\"\n"
                + "  policy_arn = \"arn:aws:iam::aws:policy/%s\"\n}\n";
        assertEquals(
                List.of(),
                judge("iam-role-trust-not-anyone", attached.formatted("ReadOnlyAccess"))
                        .undecided());
        only(judge("iam-no-administrator-access", attached.formatted("AdministratorAccess")));
    }

    @Test
    void aDefaultThatHasChangedSaysSinceWhen() {
        var finding = only(judge("redshift-cluster-encrypted", "resource \"aws_redshift_cluster\" \"a\" {}\n"));
        assertEquals(
                "Encrypted is false where it is not set, must be true; since 2025-06-18 the default is true",
                finding.trace().getFirst().what());
    }

    @Test
    void aClusterOfAnUnknownEngineIsToldInASentence() {
        var finding = only(judge(
                "rds-cluster-encrypted",
                "variable \"engine\" {}\nresource \"aws_rds_cluster\" \"a\" {\n  engine = var.engine\n}\n"));
        assertTrue(finding.message().startsWith("Nothing asks for encryption"), finding.message());
    }
}
