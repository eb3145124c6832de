package org.teranga.matching.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.engine.rule.RuleSet;
import org.teranga.platform.web.FieldError;
import org.teranga.platform.web.Problem;

/** An administrator writes rules, publishes them, and goes back to earlier ones. */
@ApplicationScoped
public class ChangeRules {
    private static final int LONGEST_REASON = 1_000;

    private final RuleVersions versions;
    private final RuleDrafts drafts;
    private final Clock clock;

    @Inject
    ChangeRules(RuleVersions versions, RuleDrafts drafts, Clock clock) {
        this.versions = versions;
        this.drafts = drafts;
        this.clock = clock;
    }

    /**
     * Keeps a draft in place of the one before; nothing changes for anybody.
     *
     * @param json the rule set
     * @throws Problem 400 where it is no JSON object, 422 with every fault
     */
    @Transactional
    public RuleDraft draft(String json, UUID account) {
        RuleSet rules = RuleJson.read(json, next());
        RuleDraft draft = new RuleDraft(RuleJson.write(rules).toString(), clock.instant(), account);
        drafts.put(draft);
        return draft;
    }

    /**
     * Publishes the draft: the next run goes by it.
     *
     * @param reason why, in the words of who does it, or null
     * @throws Problem 422 where the reason is too long, 409 where there is no draft
     */
    @Transactional
    public RuleVersion publish(@Nullable String reason, UUID account) {
        String why = checked(reason);
        RuleDraft draft = drafts.current().orElseThrow(() -> Problem.conflict("rules.no_draft"));
        int number = next();
        RuleVersion version = add(number, RuleJson.read(draft.rules(), number), new Note(why, account, null));
        drafts.remove();
        return version;
    }

    /**
     * Publishes an earlier version anew, as the next one; a draft stays.
     *
     * @param earlier the number of that version; the one before the last where it is null
     * @param reason  why, in the words of who does it, or null
     * @throws Problem 404 where there is no such version, 409 where there is none to go back from, 422 where the reason is too long
     */
    @Transactional
    public RuleVersion rollBack(@Nullable Integer earlier, @Nullable String reason, UUID account) {
        String why = checked(reason);
        int last = next() - 1;
        if (last == RulesInForce.FIRST) {
            throw Problem.conflict("rules.nothing_before");
        }
        int back = earlier == null ? last - 1 : earlier;
        if (back == last) {
            throw Problem.conflict("rules.in_force_already", back);
        }
        return add(last + 1, at(back, last + 1), new Note(why, account, back));
    }

    private RuleSet at(int number, int as) {
        if (number == RulesInForce.FIRST) {
            return RuleSet.BY_DEFAULT.numbered(as);
        }
        return versions.find(number)
                .map(version -> RuleJson.read(version.rules(), as))
                .orElseThrow(Problem::notFound);
    }

    private RuleVersion add(int number, RuleSet rules, Note note) {
        RuleVersion version = new RuleVersion(
                number, RuleJson.write(rules).toString(), note.reason, clock.instant(), note.account, note.restored);
        if (!versions.add(version)) {
            throw Problem.conflict("problem.changed_meanwhile");
        }
        return version;
    }

    private int next() {
        return versions.latest().map(RuleVersion::number).orElse(RulesInForce.FIRST) + 1;
    }

    private static String checked(@Nullable String reason) {
        String why = reason == null ? "" : reason.strip();
        if (why.length() > LONGEST_REASON) {
            throw Problem.invalid(List.of(FieldError.of("reason", "rules.fault.reason", LONGEST_REASON)));
        }
        return why;
    }

    private record Note(
            String reason, UUID account, @Nullable Integer restored) {}
}
