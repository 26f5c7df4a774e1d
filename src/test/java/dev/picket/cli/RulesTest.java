package dev.picket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.picket.rule.Peer;
import dev.picket.scan.Rules;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `picket rules`: which are listed, and what is said of words that mean nothing.
class RulesTest {
    private static List<String> ids(Object... words) {
        var all = new ArrayList<Object>(List.of("rules"));
        all.addAll(List.of(words));
        var ran = Ran.picket(all.toArray());
        assertEquals("", ran.err());
        assertEquals(0, ran.exit());
        var lines = ran.out().lines().toList();
        return lines.subList(0, lines.size() - 1).stream()
                .map(l -> l.substring(0, l.indexOf(' ')))
                .toList();
    }

    private static List<JsonObject> json(Object... words) {
        var all = new ArrayList<Object>(List.of("rules", "--json"));
        all.addAll(List.of(words));
        return JsonParser.parseString(Ran.picket(all.toArray()).out()).getAsJsonArray().asList().stream()
                .map(JsonElement::getAsJsonObject)
                .toList();
    }

    @Test
    void eachFilterKeepsThoseThatSaySoOfThemselves() {
        var all = json();
        assertEquals(Rules.builtIn().ids().size(), all.size());
        for (var words : new String[][] {
            {"service", "s3"}, {"severity", "critical"}, {"tier", "extra"}, {"family", "customer-keys"}
        }) {
            var kept = ids("--" + words[0], words[1]);
            assertFalse(kept.isEmpty(), words[0]);
            assertEquals(
                    all.stream()
                            .filter(r -> r.get(words[0]).isJsonPrimitive()
                                    && r.get(words[0]).getAsString().equals(words[1]))
                            .map(r -> r.get("id").getAsString())
                            .toList(),
                    kept,
                    words[0]);
        }
    }

    @Test
    void filtersTogetherKeepWhatAllKeep() {
        var kept = ids("--service=s3", "--tier=extra", "--practice=s3.encrypt", "--format=cloudformation");
        assertTrue(kept.contains("s3-bucket-cmk"), kept.toString());
        assertFalse(kept.contains("s3-bucket-not-public"));
    }

    @Test
    void aFormatKeepsTheRulesThatCanJudgeIt() {
        assertTrue(ids("--format=packer").contains("ami-encrypted"));
        assertFalse(ids("--format=terraform").contains("ami-encrypted"));
        assertTrue(ids("--format=terraform")
                .containsAll(List.of("ec2-volume-encrypted", "ec2-ebs-encryption-by-default")));
        assertTrue(ids("--format=cloudformation").contains("ec2-volume-encrypted"));
        assertFalse(ids("--format=cloudformation").contains("ec2-ebs-encryption-by-default"));
    }

    @Test
    void aPeersIdMeansOurs() {
        assertEquals(List.of("ec2-volume-encrypted"), ids("--from", "checkov", "CKV_AWS_3"));
        assertEquals(List.of("ec2-volume-encrypted"), ids("--from", "CKV_AWS_3"));
        assertEquals(List.of("ec2-volume-encrypted"), ids("--from", "trivy", "AWS-0026"));
        assertEquals(
                List.of("aws-access-key-id", "aws-access-key-pair"), ids("--from", "gitleaks", "aws-access-token"));
        assertEquals(List.of(), ids("--from", "CKV_AWS_3", "--severity=low"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--from CKV_AW_3 | No rule is or carries CKV_AW_3. Did you mean CKV_AWS_3?",
                "--from CKV_AWS_99999 | No rule is or carries CKV_AWS_99999.",
                "--from ec2-volume-encryptd | No rule is or carries ec2-volume-encryptd. Did you mean ec2-volume-encrypted?",
                "--from chekov CKV_AWS_3 | There is no scanner chekov. Did you mean checkov?",
                "--from trivy CKV_AWS_3 | CKV_AWS_3 is no id of trivy; it looks like one of checkov.",
                "--service s33 | There is no service s33. Did you mean s3?",
                "--severity hgh | There is no severity hgh. Did you mean high?",
                "--practice rest.kmz | There is no practice rest.kmz. Did you mean rest.kms?",
                "--tier gold | There is no tier gold. There is: default, extra.",
                "--format terrafrom | There is no format terrafrom. Did you mean terraform?",
                "--family cmk | There is no family cmk. There is: customer-keys.",
            })
    void aWordThatMeansNothingIsRefusedWithWhatMayBeMeant(String words, String sentence) {
        var ran = Ran.picket((Object[]) ("rules " + words).split(" "));
        assertEquals(2, ran.exit());
        assertEquals("", ran.out());
        assertEquals("picket: " + sentence + "\n", ran.err());
    }

    @ParameterizedTest
    @CsvSource({
        "CKV_AWS_20, checkov",
        "ckv2_aws_11, checkov",
        "CKV_SECRET_2, checkov",
        "AVD-AWS-0026, trivy",
        "AWS-0026, trivy",
        "76c0bcde-903d-456e-ac13-e58c34987852, kics",
        "W35, cfn_nag",
        "F1000, cfn_nag",
        "AC_AWS_0497, terrascan",
        "terrascan:AC_AWS_0497, terrascan",
        "EFS_ENCRYPTED_CHECK, guard",
        "guard:EFS_ENCRYPTED_CHECK, guard",
        "aws-access-token, gitleaks",
    })
    void scannersAreToldApartByTheFormOfTheirIds(String id, String tool) {
        assertEquals(Optional.of(tool), Peer.of(id).map(Peer::word));
    }

    /// Ids of our own catalogue of concepts (`secrets-…`) are nobody's.
    @Test
    void everyAliasOfEveryRuleIsSomeScanners() {
        var rules = Rules.builtIn();
        var strange = rules.ids().stream()
                .flatMap(id -> rules.aliasesOf(id).stream())
                .filter(a -> Peer.of(a).isEmpty() && !a.startsWith("secrets-"))
                .toList();
        assertEquals(List.of(), strange);
    }

    @Test
    void aBrokenRuleOfTheUsersIsSaidAndTheOthersAreListed(@TempDir Path folder) {
        Volumes.write(folder, "policy/x.hcl", "rule \"x-y\" {\n  severty = \"high\"\n}\n");
        var ran = Ran.picket("rules", "--service=s3", "--rules", folder.resolve("policy"));
        assertEquals(2, ran.exit());
        assertTrue(ran.err().contains("policy/x.hcl:2:3 `rule` has no key `severty`"), ran.err());
        assertTrue(ran.out().contains("s3-bucket-not-public"));
    }

    @Test
    void twoIdsOfAnotherScannerAreRefused() {
        var ran = Ran.picket("rules", "--from", "CKV_AWS_3", "--from", "CKV_AWS_20");
        assertEquals(2, ran.exit());
        assertEquals("", ran.out());
        assertEquals("picket: --from takes one id; ask once for each.\n", ran.err());
        assertEquals(
                2,
                Ran.picket("rules", "--from", "checkov", "CKV_AWS_3", "--from", "CKV_AWS_20")
                        .exit());
        assertEquals(0, Ran.picket("rules", "--from", "cfn-nag", "W37").exit(), "a scanner's name is no id");
    }
}
