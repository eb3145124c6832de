package org.teranga.matching.safeguarding.policy.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.safeguarding.policy.Policy;
import org.teranga.matching.safeguarding.policy.PolicyFaults;
import org.teranga.platform.lane.Lane;
import org.teranga.platform.lane.Lanes;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;

/** Tries a policy on today's offers, in a lane, so that nobody's trial takes the node from the others. */
@ApplicationScoped
public class TryPolicy {
    private final PolicyBook book;
    private final PolicyTrial trial;
    private final Lanes lanes;

    @Inject
    TryPolicy(PolicyBook book, PolicyTrial trial, Lanes lanes) {
        this.book = book;
        this.trial = trial;
        this.lanes = lanes;
    }

    /**
     * What a policy would change.
     *
     * @throws org.teranga.platform.lane.LaneRefused where the association has as many trials under way as it may
     */
    public PolicyDifference on(Policy policy) {
        return lanes.call(Lane.TRIALS, () -> trial.of(policy));
    }

    /**
     * The policy that somebody wants tried: the one that is given, else the draft.
     *
     * @param json a policy; the draft where it is null, blank or an empty object
     * @throws Refusal unreadable where it is no JSON object, invalid with every fault, conflict where none is given and there is no draft
     */
    @Transactional
    public Policy given(@Nullable String json) {
        if (json == null || json.isBlank() || PolicyJson.object(json).isEmpty()) {
            return book.draft().orElseThrow(() -> Refusal.conflict("policy.no_draft"));
        }
        SentPolicy sent = PolicyJson.read(json, book.latest());
        Policy policy = sent.policy(book.next(), sent.from().orElse(book.today()));
        List<FieldError> faults = PolicyFaults.of(policy);
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
        return policy;
    }
}
