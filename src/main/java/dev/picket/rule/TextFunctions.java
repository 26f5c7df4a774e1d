package dev.picket.rule;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.picket.aws.Fields;
import dev.picket.hcl.Functions;
import dev.picket.text.RepeatLimit;
import dev.picket.value.Type;
import dev.picket.value.Value;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Questions about texts and schedules.
final class TextFunctions {
    private static final Map<String, Pattern> PATTERNS = new ConcurrentHashMap<>();
    private static final int PATTERN_LIMIT = 1_000;
    private static final int LISTED = 5;

    private TextFunctions() {}

    static Functions table() {
        return name -> Optional.ofNullable(FUNCTIONS.get(name));
    }

    private static final Map<String, Functions.Function> FUNCTIONS = Map.of(
            // `matches(text, pattern)`: whether the RE2 pattern is found anywhere in the text; `^` and `$` anchor.
            // Null gives false, an unknown is unknown. Numbers and bools count as their text.
            "matches",
            TextFunctions::matches,
            // `listed(texts)`: for a message: the texts that are known, each once, the first five and how many more
            // there
            // are.
            "listed",
            TextFunctions::listed,
            // `schedule_days(rules)`: how many days pass at most between two rotations. `rules` is Secrets Manager's
            // `RotationRules` (`AutomaticallyAfterDays`, or `ScheduleExpression` as `rate(n days|hours)` or
            // `cron(…)`). Null for null or none; a cron counts as its coarsest field: daily 1, weekly 7, monthly 31,
            // else 366.
            // Source: Secrets Manager User Guide, "Schedule expressions in Secrets Manager rotation".
            "schedule_days",
            TextFunctions::scheduleDays);

    private static Value listed(Functions.Call call) {
        Answers.require(call, 1);
        var list = Evidence.argument(call, 0);
        var texts = Elements.of(list, call.evaluation().ways()).present().stream()
                .flatMap(v -> Fields.text(v).stream())
                .distinct()
                .toList();
        var first = String.join(", ", texts.subList(0, Math.min(LISTED, texts.size())));
        return new Value.Text(
                texts.size() > LISTED ? first + " and " + (texts.size() - LISTED) + " more" : first, list.home());
    }

    private static Value matches(Functions.Call call) {
        Answers.require(call, 2);
        var text = Evidence.argument(call, 0);
        var pattern = Evidence.argument(call, 1);
        if (pattern instanceof Value.Unknown u) {
            return Answers.unknownBool(u, text);
        }
        return switch (text) {
            case Value.Unknown u -> Answers.unknownBool(u, text);
            case Value.Text t -> found(t.value(), pattern, text);
            case Value.Number n -> found(n.value().toPlainString(), pattern, text);
            case Value.Bool b -> found(String.valueOf(b.value()), pattern, text);
            case Value.Null _, Value.Sequence _, Value.Mapping _, Value.Entity _, Value.Choice _ ->
                Answers.bool(false, text);
        };
    }

    private static Value found(String text, Value pattern, Value about) {
        if (!(pattern instanceof Value.Text p)) {
            throw new Functions.CallFailure(1, "the pattern must be a text");
        }
        if (RepeatLimit.exceededBy(p.value())) {
            throw new Functions.CallFailure(1, "the pattern is wrong: it repeats more than 1000 times");
        }
        try {
            if (PATTERNS.size() > PATTERN_LIMIT) {
                PATTERNS.clear();
            }
            return Answers.bool(
                    PATTERNS.computeIfAbsent(p.value(), Pattern::compile)
                            .matcher(text)
                            .find(),
                    about);
        } catch (PatternSyntaxException e) {
            throw new Functions.CallFailure(1, "the pattern is wrong: " + e.getDescription());
        }
    }

    private static Value scheduleDays(Functions.Call call) {
        Answers.require(call, 1);
        var rules = Evidence.argument(call, 0);
        return switch (rules) {
            case Value.Unknown u -> Answers.unknown(u, Type.NUMBER);
            case Value.Mapping m -> days(call, m);
            case Value.Null _,
                    Value.Bool _,
                    Value.Number _,
                    Value.Text _,
                    Value.Sequence _,
                    Value.Entity _,
                    Value.Choice _ -> Answers.nothing(rules);
        };
    }

    private static Value days(Functions.Call call, Value.Mapping rules) {
        var days = rules.get("AutomaticallyAfterDays").map(call::settle);
        if (days.isPresent() && !(days.get() instanceof Value.Null)) {
            return days.get();
        }
        var schedule = rules.get("ScheduleExpression").map(call::settle).orElse(Answers.nothing(rules));
        return switch (schedule) {
            case Value.Text t -> ofExpression(t);
            case Value.Unknown u -> Answers.unknown(u, Type.NUMBER);
            default -> Answers.nothing(schedule);
        };
    }

    private static Value ofExpression(Value.Text schedule) {
        var text = schedule.value().strip().toLowerCase(Locale.ROOT);
        var inner = text.substring(text.indexOf('(') + 1, Math.max(text.indexOf('(') + 1, text.lastIndexOf(')')));
        var fields = inner.strip().split("\\s+");
        if (text.startsWith("rate(") && fields.length == 2 && fields[0].matches("\\d{1,9}")) {
            long amount = Long.parseLong(fields[0]);
            return fields[1].startsWith("day")
                    ? Answers.number(amount, schedule)
                    : new Value.Number(
                            BigDecimal.valueOf(Math.max(1, (amount + 23) / 24)), schedule.home(), schedule.sensitive());
        }
        if (text.startsWith("cron(") && fields.length == 6) {
            boolean monthly = !fields[3].equals("*");
            boolean anyDay = fields[2].equals("*") || fields[2].equals("?");
            boolean anyWeekday = fields[4].equals("*") || fields[4].equals("?");
            return Answers.number(monthly ? 366 : anyDay ? (anyWeekday ? 1 : 7) : 31, schedule);
        }
        throw new Functions.CallFailure(0, "\"" + schedule.value() + "\" is no schedule");
    }
}
