package dev.picket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.picket.git.ScratchRepository;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A condition goes by the name that its author gave it, in what is shown and in findings alike.
class NamedConditionsTest {
    @TempDir
    Path folder;

    @BeforeEach
    void layOut() {
        ScratchRepository.in(folder);
        Volumes.write(folder, "t.yaml", """
                AWSTemplateFormatVersion: "2010-09-09"
                Parameters:
                  Env: { Type: String }
                Conditions:
                  IsProd: !Equals [!Ref Env, prod]
                Resources:
                  V:
                    Type: AWS::EC2::Volume
                    Condition: IsProd
                    Properties: { AvailabilityZone: a, Size: 1, Encrypted: true }
                  W:
                    Type: AWS::EC2::Volume
                    Properties:
                      AvailabilityZone: a
                      Size: 1
                      Encrypted: !If [IsProd, true, false]
                """);
    }

    @Test
    void inWhatIsShown() {
        var shown = Ran.picket("show", folder).out();
        assertTrue(shown.contains("\"when\":\"IsProd\""), shown);
        assertTrue(shown.contains("{\"when\":\"!IsProd\",\"value\":false}"), shown);
        assertFalse(shown.contains("Env =="), shown);
    }

    @Test
    void inFindings() {
        var finding =
                Ran.scan(folder, Volumes.ONLY).json().getAsJsonArray("findings").get(0);
        assertEquals("!IsProd", finding.getAsJsonObject().get("when").getAsString());
    }

    /// When the volume of a template is in clear, in the report's words.
    private String fails(String condition, String encrypted) {
        Volumes.write(
                folder,
                "t.yaml",
                """
                AWSTemplateFormatVersion: "2010-09-09"
                Parameters:
                  Env: { Type: String, AllowedValues: [dev, test, prod] }
                  Key: { Type: String }
                Mappings: { Sizes: { dev: { N: 1 }, prod: { N: 2 } } }
                Rules:
                  KeyInProduction:
                    RuleCondition: !Equals [!Ref Env, prod]
                    Assertions: [{ Assert: !Not [!Equals [!Ref Key, '']] }]
                Conditions:
                  IsProd: !Equals [!Ref Env, prod]
                  HasKey: !Not [!Equals [!Ref Key, '']]
                Resources:
                  W:
                    Type: AWS::EC2::Volume
                """
                        + (condition.isEmpty() ? "" : "    Condition: " + condition + "\n")
                        + "    Properties: { AvailabilityZone: a, Size: !FindInMap [Sizes, !Ref Env, N], Encrypted: "
                        + encrypted
                        + " }\n");
        var findings = Ran.scan(folder, Volumes.ONLY).json().getAsJsonArray("findings");
        assertEquals(1, findings.size());
        var when = findings.get(0).getAsJsonObject().get("when");
        return when.isJsonNull() ? "always" : when.getAsString();
    }

    @Test
    void aVerdictNamesTheSmallestConditionInTheWorldsThatExist() {
        assertEquals("IsProd", fails("", "!If [IsProd, false, true]"));
        assertEquals("!IsProd", fails("", "!If [IsProd, true, false]"));
        assertEquals("!HasKey", fails("", "!If [HasKey, true, !If [IsProd, true, false]]"));
        assertEquals("!IsProd && HasKey", fails("", "!If [HasKey, !If [IsProd, true, false], true]"));
        assertEquals("always", fails("", "!If [HasKey, false, !If [IsProd, true, false]]"));
        assertEquals("always", fails("IsProd", "!If [HasKey, false, true]"));
        assertEquals("!IsProd", fails("", "!If [HasKey, !If [IsProd, true, false], false]"));
    }
}
