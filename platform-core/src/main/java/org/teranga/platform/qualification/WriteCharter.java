package org.teranga.platform.qualification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.web.FieldError;
import org.teranga.platform.web.Problem;

/**
 * An association writes its own charter: a draft, then an edition. The new edition counts from the moment it is published, and whoever
 * signed another one is asked anew. The text is plain: a title, headings, what is promised.
 */
@ApplicationScoped
@Transactional
public class WriteCharter {
    /** The longest text of one language, in characters. */
    public static final int LONGEST = 20_000;

    private static final String CHANGED_MEANWHILE = "charter.changed_meanwhile";

    private final OwnCharters own;
    private final Charters charters;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    WriteCharter(OwnCharters own, Charters charters, AuditTrail audit, Clock clock) {
        this.own = own;
        this.charters = charters;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether somebody is writing. */
    public boolean begun() {
        return !own.draft().isEmpty();
    }

    /** What the editor shows: the draft, else what counts, in every language of the association; empty where it has no text. */
    public Map<String, String> beginning() {
        Map<String, String> draft = own.draft();
        Map<String, String> texts = new LinkedHashMap<>();
        for (String language : languages()) {
            texts.put(
                    language,
                    draft.isEmpty() ? charters.source(language).orElse("") : draft.getOrDefault(language, ""));
        }
        return texts;
    }

    /** What there is now, to be held against what there is when something is changed. */
    public String state() {
        return own.state();
    }

    /**
     * Keeps a draft.
     *
     * @param texts language to text; what is blank is left out
     * @param seen  the state that the writer had before them
     * @throws Problem 422 with every fault, 409 where somebody else was faster
     */
    public void keep(Map<String, String> texts, String seen, UUID staff) {
        Map<String, String> written = new LinkedHashMap<>();
        List<FieldError> faults = new ArrayList<>();
        for (String language : languages()) {
            String text = texts.getOrDefault(language, "")
                    .strip()
                    .replace("\r\n", "\n")
                    .replace('\r', '\n');
            if (!text.isEmpty()) {
                written.put(language, text);
                CharterFaults.of(text).forEach(fault -> faults.add(fault.in(language)));
            }
        }
        if (!written.containsKey(languages().getFirst())) {
            faults.add(FieldError.of(languages().getFirst(), "charter.fault.first"));
        }
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
        unchanged(seen);
        own.keep(written, clock.instant(), staff);
        audit.record("charter.draft", "charter");
    }

    /**
     * Throws the draft away.
     *
     * @throws Problem 409 where somebody else was faster
     */
    public void discard(String seen) {
        unchanged(seen);
        own.discard();
        audit.record("charter.discard", "charter");
    }

    /**
     * Publishes the draft.
     *
     * @throws Problem 409 where there is none, or where somebody else was faster
     */
    public void publish(String seen, UUID staff) {
        unchanged(seen);
        Map<String, String> draft = own.draft();
        if (draft.isEmpty()) {
            throw Problem.conflict("charter.no_draft");
        }
        Instant now = clock.instant();
        own.publish(draft, now, staff);
        own.discard();
        audit.record("charter.publish", "charter");
    }

    private void unchanged(String seen) {
        if (!own.state().equals(seen)) {
            throw Problem.conflict(CHANGED_MEANWHILE);
        }
    }

    private static List<String> languages() {
        return TenantContext.required().languages();
    }
}
