package org.teranga.matching.plan.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.engine.rule.RuleSet;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;

/**
 * An administrator writes rules, publishes them, and goes back to earlier ones. Who says what they had before them is told where
 * somebody else has changed it since, and nothing of either is lost.
 */
@ApplicationScoped
public class ChangeRules {
    /** The message of a refusal because somebody else was faster. */
    private static final String CHANGED_MEANWHILE = "rules.changed_meanwhile";

    /** The longest reason, in characters. */
    public static final int LONGEST_REASON = 1_000;

    private final RuleVersions versions;
    private final RuleDrafts drafts;
    private final CurrentPerson person;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    ChangeRules(RuleVersions versions, RuleDrafts drafts, CurrentPerson person, AuditTrail audit, Clock clock) {
        this.versions = versions;
        this.drafts = drafts;
        this.person = person;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Keeps a draft in place of the one before; nothing changes for anybody.
     *
     * @param rules  with every floor of safeguarding
     * @param reason what it is for; what the draft before was for where it is null
     * @param seen   what the writer had before them, or null
     * @throws Refusal conflict where that has changed, invalid where the reason is too long
     */
    @Transactional
    public RuleDraft draft(RuleSet rules, @Nullable String reason, @Nullable Seen seen) {
        Optional<RuleDraft> before = drafts.locked();
        unchanged(seen, before);
        String why = reason == null ? before.map(RuleDraft::reason).orElse("") : checked(reason);
        RuleDraft draft = new RuleDraft(
                RuleJson.write(rules).toString(),
                why,
                clock.instant(),
                person.requiredSubject(),
                before.map(RuleDraft::begunFrom).orElse(last()),
                Uuid7.at(clock.instant()));
        if (before.isPresent()) {
            drafts.replace(draft);
        } else if (!drafts.begin(draft)) {
            throw Refusal.changedMeanwhile(CHANGED_MEANWHILE);
        }
        audit.record("rules.draft", "rules");
        return draft;
    }

    /**
     * Throws the draft away.
     *
     * @throws Refusal conflict where there is none, or where it has changed
     */
    @Transactional
    public void discard(@Nullable Seen seen) {
        Optional<RuleDraft> draft = drafts.locked();
        unchanged(seen, draft);
        draft.orElseThrow(() -> Refusal.conflict("rules.no_draft"));
        drafts.remove();
        audit.record("rules.discard", "rules");
    }

    /**
     * Publishes the draft: the next run goes by it.
     *
     * @param reason why; what the draft is for where it is null or blank
     * @param seen   what the person had before them, or null
     * @throws Refusal invalid where the reason is too long or the rules are none any more, conflict where there is no draft or another one
     */
    @Transactional
    public RuleVersion publish(@Nullable String reason, @Nullable Seen seen) {
        String why = checked(reason);
        Optional<RuleDraft> locked = drafts.locked();
        unchanged(seen, locked);
        RuleDraft draft = locked.orElseThrow(() -> Refusal.conflict("rules.no_draft"));
        int number = last() + 1;
        RuleVersion version =
                add(RuleJson.read(draft.rules(), number), new Note(why.isEmpty() ? draft.reason() : why, null));
        drafts.remove();
        audit.record("rules.publish", "rules");
        return version;
    }

    /**
     * Publishes an earlier version anew, as the next one; a draft stays.
     *
     * @param earlier the number of that version; the one before the last where it is null
     * @param reason  why, in the words of who does it, or null
     * @param seen    what the person had before them, or null
     * @throws Refusal not found where there is no such version, conflict where there is none to go back from, invalid where the reason is too long or the
     *     version lacks a floor
     */
    @Transactional
    public RuleVersion rollBack(@Nullable Integer earlier, @Nullable String reason, @Nullable Seen seen) {
        String why = checked(reason);
        int last = last();
        if (seen != null && seen.version() != last) {
            throw Refusal.changedMeanwhile(CHANGED_MEANWHILE);
        }
        if (last == RulesInForce.FIRST) {
            throw Refusal.conflict("rules.nothing_before");
        }
        int back = earlier == null ? last - 1 : earlier;
        if (back == last) {
            throw Refusal.conflict("rules.in_force_already", back);
        }
        RuleVersion version = add(at(back, last + 1), new Note(why, back));
        audit.record("rules.rollback", "rules");
        return version;
    }

    private void unchanged(@Nullable Seen seen, Optional<RuleDraft> draft) {
        if (seen != null
                && (seen.version() != last()
                        || !Objects.equals(
                                seen.draft(), draft.map(RuleDraft::revision).orElse(null)))) {
            throw Refusal.changedMeanwhile(CHANGED_MEANWHILE);
        }
    }

    private RuleSet at(int number, int as) {
        if (number == RulesInForce.FIRST) {
            return RuleSet.BY_DEFAULT.numbered(as);
        }
        return versions.find(number)
                .map(version -> RuleJson.read(version.rules(), as))
                .orElseThrow(Refusal::notFound);
    }

    private RuleVersion add(RuleSet rules, Note note) {
        RuleVersion version = new RuleVersion(
                rules.version(),
                RuleJson.write(rules).toString(),
                note.reason,
                clock.instant(),
                person.requiredSubject(),
                note.restored);
        if (!versions.add(version)) {
            throw Refusal.changedMeanwhile(CHANGED_MEANWHILE);
        }
        return version;
    }

    private int last() {
        return versions.latest().map(RuleVersion::number).orElse(RulesInForce.FIRST);
    }

    private static String checked(@Nullable String reason) {
        String why = reason == null ? "" : reason.strip();
        if (why.length() > LONGEST_REASON) {
            throw Refusal.invalid(List.of(FieldError.of("reason", "rules.fault.reason", LONGEST_REASON)));
        }
        return why;
    }

    private record Note(String reason, @Nullable Integer restored) {}
}
