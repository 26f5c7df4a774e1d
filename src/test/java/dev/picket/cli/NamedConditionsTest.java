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
}
