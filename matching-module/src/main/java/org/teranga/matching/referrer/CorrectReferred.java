package org.teranga.matching.referrer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.teranga.matching.pool.intake.EntryPoint;
import org.teranga.matching.pool.listing.OpenedListing;
import org.teranga.matching.pool.minor.AlertLead;
import org.teranga.matching.pool.minor.ChildAlone;
import org.teranga.matching.pool.need.Need;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.need.NeedList;
import org.teranga.matching.pool.need.status.NeedQuestions;
import org.teranga.matching.pool.need.status.NeedViews;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.form.Answers;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.FilledForm;

/**
 * Opens what a partner entered, to correct it: only while nobody else has changed it, so that what a household told the team since, or the
 * team wrote, is not read there.
 */
@ApplicationScoped
@Transactional
class CorrectReferred {
    private final LookAfterReferred lookAfter;
    private final NeedList list;
    private final NeedViews views;
    private final NeedQuestions questions;
    private final AlertLead alertLead;
    private final AuditTrail audit;

    @Inject
    CorrectReferred(
            LookAfterReferred lookAfter,
            NeedList list,
            NeedViews views,
            NeedQuestions questions,
            AlertLead alertLead,
            AuditTrail audit) {
        this.lookAfter = lookAfter;
        this.list = list;
        this.views = views;
        this.questions = questions;
        this.alertLead = alertLead;
        this.audit = audit;
    }

    /** What is opened, with the form as it would have been sent to say it. */
    record Opened(ReferredNeed need, FilledForm filled) {
        Opened with(FilledForm other) {
            return new Opened(need, other);
        }
    }

    /**
     * Opens it.
     *
     * @throws Refusal not found, conflict where others have changed it since or somebody is proposed
     */
    Opened open(NeedId id) {
        ReferredNeed one = lookAfter.required(id);
        if (!one.mayBeCorrected()) {
            throw Refusal.conflict("referrer.correct.late");
        }
        audit.record("need.read", "need", id.value());
        return new Opened(one, views.filled(list.open(id).orElseThrow(Refusal::notFound)));
    }

    /**
     * Keeps it.
     *
     * @param seen the version on which it is based, as it was sent
     * @return whether it was kept; where children alone turn out to be meant it was not, and the lead was told
     * @throws Refusal not found, conflict, invalid with every fault
     */
    boolean correct(NeedId id, Answers sent, String seen) {
        if (!seen.equals(Long.toString(lookAfter.required(id).now()))) {
            throw Refusal.conflict("referrer.correct.late");
        }
        OpenedListing<Need> opened = list.open(id).orElseThrow(Refusal::notFound);
        String language = opened.contact().language();
        Optional<ChildAlone> child = questions.childAlone(sent, language);
        child.ifPresent(one -> alertLead.alert(one, EntryPoint.CORRECTION));
        if (child.isEmpty()) {
            lookAfter.correct(id, questions.read(sent, EntryPoint.CORRECTION, language));
        }
        return child.isEmpty();
    }
}
