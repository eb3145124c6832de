package org.teranga.matching.plan.tuning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.teranga.matching.plan.rules.RuleDraft;
import org.teranga.matching.plan.rules.RuleVersion;
import org.teranga.matching.plan.rules.Rulebook;
import org.teranga.matching.plan.rules.Seen;
import org.teranga.platform.identity.member.Members;

/** Reads the rules in force and the draft, with the names of who wrote them. */
@ApplicationScoped
public class Standings {
    private final Rulebook rulebook;
    private final Members members;

    @Inject
    Standings(Rulebook rulebook, Members members) {
        this.rulebook = rulebook;
        this.members = members;
    }

    public TuningView.Standing now() {
        Seen seen = rulebook.seen();
        Optional<RuleVersion> version = rulebook.note(seen.version());
        Optional<RuleDraft> draft = rulebook.draftNote();
        List<UUID> who = new ArrayList<>();
        version.ifPresent(one -> who.add(one.publishedBy()));
        draft.ifPresent(one -> who.add(one.changedBy()));
        Map<UUID, String> names = members.names(who);
        return new TuningView.Standing(
                seen.version(),
                version.map(RuleVersion::publishedAt).orElse(null),
                version.map(one -> names.getOrDefault(one.publishedBy(), "")).orElse(""),
                seen.version() + 1,
                seen.tag(),
                draft.map(one -> new TuningView.Draft(
                                one.changedAt(), names.getOrDefault(one.changedBy(), ""), one.reason()))
                        .orElse(null),
                draft.filter(one -> one.begunFrom() != seen.version()).isPresent());
    }
}
