package dev.picket.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import dev.picket.finding.Report;
import dev.picket.finding.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// One report in every format, each against a golden file.
class ReportsTest {
    private static final Path GOLDEN = Path.of("test-fixtures/reports");
    private static final Report REPORT = SampleReport.report();
    private static final ReportStyle PLAIN = ReportStyle.plain("1.2.3");
    private static final ReportStyle ALL =
            new ReportStyle("1.2.3", false, p -> "../" + p, true, true, true, ReportStyle.MOST);

    @Test
    void text() throws IOException {
        Golden.assertMatches(GOLDEN.resolve("plain.txt"), ReportFormat.TEXT.write(REPORT, PLAIN));
    }

    @Test
    void textWithEverythingShown() throws IOException {
        Golden.assertMatches(GOLDEN.resolve("all.txt"), ReportFormat.TEXT.write(REPORT, ALL));
    }

    @Test
    void textInColour() throws IOException {
        var style = new ReportStyle("1.2.3", true, UnaryOperator.identity(), false, false, false, ReportStyle.MOST);
        var text = ReportFormat.TEXT.write(REPORT, style);
        Golden.assertMatches(GOLDEN.resolve("colour.txt"), text.replace('\u001b', '␛'));
        assertEquals(ReportFormat.TEXT.write(REPORT, PLAIN), text.replaceAll("\u001b\\[[0-9;]*m", ""));
    }

    @Test
    void aLongReportIsCutBySeverity() throws IOException {
        var style = new ReportStyle("1.2.3", false, UnaryOperator.identity(), false, false, false, 3);
        Golden.assertMatches(GOLDEN.resolve("cut.txt"), ReportFormat.TEXT.write(REPORT, style));
    }

    @Test
    void nothingFound() throws IOException {
        var nothing = new Report(
                List.of(), List.of(), List.of(), List.of(), List.of(), new Report.Coverage(1, 0, 0, 0, List.of(), 49));
        assertEquals("1 file, 0 resources in 0.0 s. No findings.\n", ReportFormat.TEXT.write(nothing, PLAIN));
    }

    @Test
    void json() throws IOException {
        var json = ReportFormat.JSON.write(REPORT, PLAIN);
        Golden.assertMatches(GOLDEN.resolve("report.json"), spread(json));
        Schemas.assertValid(Schemas.REPORT, json);
    }

    @Test
    void theSchemaOfJsonRefusesWhatTheContractDoesNotName() {
        var json = ReportFormat.JSON.write(REPORT, PLAIN);
        for (var broken : List.of(
                json.replaceFirst("\"new\":true,", ""),
                json.replaceFirst("\"new\":true", "\"new\":\"yes\""),
                json.replaceFirst("\"confidence\":\"certain\"", "\"confidence\":\"sure\""),
                json.replaceFirst("\"commit\":null", "\"commit\":null,\"extra\":1"))) {
            assertFalse(
                    Schemas.mistakes(Schemas.REPORT, broken, InputFormat.JSON).isEmpty(), broken);
        }
    }

    @Test
    void sarif() throws IOException {
        var sarif = ReportFormat.SARIF.write(REPORT, PLAIN);
        Golden.assertMatches(GOLDEN.resolve("report.sarif"), spread(sarif));
        Schemas.assertValid(Schemas.SARIF, sarif);
        assertFalse(sarif.contains("suppressions"), "an upload would show it as an open alert");
    }

    @Test
    void sarifWithSuppressedFindings() {
        var sarif = ReportFormat.SARIF.write(REPORT, ALL);
        Schemas.assertValid(Schemas.SARIF, sarif);
        assertTrue(sarif.contains("\"kind\":\"inSource\""), sarif);
        assertTrue(sarif.contains("\"kind\":\"external\""), sarif);
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void noSecretLeavesAReport(ReportFormat format) {
        for (var style : List.of(PLAIN, ALL)) {
            assertFalse(format.write(REPORT, style).contains(SampleReport.SECRET));
        }
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void noControlCharacterOfAUsersFileReachesTheTerminal(ReportFormat format) {
        assertFalse(format.write(REPORT, ALL).codePoints().anyMatch(c -> c == 0x1b), format.word());
    }

    @Test
    void lessSevereIsLeftOut() {
        var severe = REPORT.from(Severity.HIGH);
        assertEquals(6, severe.findings().size());
        assertEquals(3, severe.undecided().size());
    }

    /// A line for each member, so that a difference is seen; the documents themselves are one line.
    private static String spread(String json) {
        return json.replaceAll("\\{\"(ruleId|id|file|what|location|level|physicalLocation)\"", "\n{\"$1\"")
                .replaceAll(
                        ",\"(trace|undecided|diagnostics|coverage|findings|results|invocations|columnKind|locations|codeFlows)\":",
                        ",\n\"$1\":");
    }
}
