/// Writers of reports: text for people, JSON and SARIF for machines. They know a [dev.picket.finding.Report] and
/// nothing of how it came about. Begin with [ReportFormat].
@Stage(uses = {"text", "value", "finding"})
@NullMarked
package dev.picket.report;

import dev.picket.Stage;
import org.jspecify.annotations.NullMarked;
