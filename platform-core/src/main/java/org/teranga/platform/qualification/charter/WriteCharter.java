package org.teranga.platform.qualification.charter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.TenantContext;

/**
 * An association writes what it adds to the platform's clauses: a draft, then an edition, which another person publishes ({@link
 * PublishCharter}). The text is plain: a title, headings, what is promised.
 */
@ApplicationScoped
@Transactional
public class WriteCharter {
    /** The longest text of one language, in characters. */
    public static final int LONGEST = 20_000;

    private static final String CHANGED_MEANWHILE = "charter.changed_meanwhile";

    private final OwnCharters own;
    private final Charters charters;
    private final CharterWriters writers;
    private final CurrentPerson person;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    WriteCharter(
            OwnCharters own,
            Charters charters,
            CharterWriters writers,
            CurrentPerson person,
            AuditTrail audit,
            Clock clock) {
        this.own = own;
        this.charters = charters;
        this.writers = writers;
        this.person = person;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether somebody is writing. */
    public boolean begun() {
        return !own.draft().isEmpty();
    }

    /** What the editor shows: the draft, else what the association adds today, in every language of it; empty where it has no text. */
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
     * @throws Refusal invalid with every fault, conflict where somebody else was faster
     */
    public void keep(Map<String, String> texts, String seen) {
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
            throw Refusal.invalid(faults);
        }
        unchanged(seen);
        own.keep(written, clock.instant(), person.requiredSubject());
        writers.note(person.actor());
        audit.record("charter.draft", "charter");
    }

    /**
     * Throws the draft away.
     *
     * @throws Refusal conflict where somebody else was faster
     */
    public void discard(String seen) {
        unchanged(seen);
        own.discard();
        audit.record("charter.discard", "charter");
    }

    /**
     * Refuses where the draft is not what somebody saw.
     *
     * @throws Refusal conflict
     */
    void unchanged(String seen) {
        if (!own.state().equals(seen)) {
            throw Refusal.changedMeanwhile(CHANGED_MEANWHILE);
        }
    }

    private static List<String> languages() {
        return TenantContext.required().languages();
    }
}
