package dev.picket.rule;

import dev.picket.finding.Severity;
import dev.picket.hcl.Expression;
import dev.picket.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// What a rule judges and how; its texts are a [RuleTexts] of their own, opened only when somebody reads them.
///
/// @param severity the highest that it can be
/// @param lower severity -> when it is no higher; the lowest that is surely true counts
/// @param resources the types that it judges, `*`, `account`, or pseudo-types
/// @param params name -> default, a constant expression; the user may set each
/// @param let named once, for `require`, `lower` and `message`
/// @param place the rule's header in its file
public record Rule(
        String id,
        Severity severity,
        boolean extra,
        List<String> resources,
        SequencedMap<Severity, Expression> lower,
        SequencedMap<String, Expression> params,
        SequencedMap<String, Expression> let,
        Optional<Expression> when,
        Optional<Expression> each,
        Expression require,
        Optional<Expression> message,
        Fix fix,
        Span place) {
    public Rule {
        resources = List.copyOf(resources);
        lower = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(lower));
        params = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(params));
        let = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(let));
    }

    public String tier() {
        return extra ? "extra" : "default";
    }

    /// What is evaluated for a resource, in the order of the rule's keys; constants (`params`) left out.
    public List<Expression> expressions() {
        var all = new ArrayList<>(lower.values());
        all.addAll(let.values());
        when.ifPresent(all::add);
        each.ifPresent(all::add);
        all.add(require);
        message.ifPresent(all::add);
        fix.say().ifPresent(all::add);
        return all;
    }

    /// The edit that mends it.
    ///
    /// @param set AWS type -> path -> value; the type is empty where one edit serves every type
    /// @param say what an edit cannot do, alternatives included
    public record Fix(SequencedMap<String, SequencedMap<String, Expression>> set, Optional<Expression> say) {
        public static final Fix NONE = new Fix(new LinkedHashMap<>(), Optional.empty());

        public Fix {
            set = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(set));
        }

        /// The paths and values for one type; empty where an edit cannot help.
        public SequencedMap<String, Expression> forType(String type) {
            var own = set.get(type);
            return own != null ? own : set.getOrDefault("", new LinkedHashMap<>());
        }
    }
}
