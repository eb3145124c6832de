package org.teranga.platform.qualification.signature;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.form.Answers;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.privacy.FieldCipher;
import org.teranga.platform.qualification.CheckDecisions;
import org.teranga.platform.qualification.GrantQualification;
import org.teranga.platform.qualification.QualificationKind;
import org.teranga.platform.qualification.charter.Charter;
import org.teranga.platform.qualification.charter.Charters;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;

/**
 * Signs the charter in its current edition for somebody, the platform's clauses and what the association adds, by ticking and typing the
 * own name. Twice is as good as once. What was read is kept as a decision: both editions, the languages, a digest of the words.
 */
@ApplicationScoped
public class SignCharter {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 200;
    private static final String FIELD = "charter.name";

    private final Charters charters;
    private final Signatures signatures;
    private final GrantQualification grantQualification;
    private final CheckDecisions decisions;
    private final FieldCipher cipher;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    SignCharter(
            Charters charters,
            Signatures signatures,
            GrantQualification grantQualification,
            CheckDecisions decisions,
            FieldCipher cipher,
            AuditTrail audit,
            Clock clock) {
        this.charters = charters;
        this.signatures = signatures;
        this.grantQualification = grantQualification;
        this.decisions = decisions;
        this.cipher = cipher;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Signs.
     *
     * @param holder   whose signature it is
     * @param language in which the text was read
     * @param sent     {@code agree=yes}, {@code name}, {@code edition} as it was read
     * @throws Refusal invalid with every fault, conflict where there is a newer edition than the one that was read
     */
    @Transactional
    public void sign(UUID holder, String language, Answers sent) {
        String name = sent.first("name").strip();
        List<FieldError> faults = new ArrayList<>();
        if (!"yes".equals(sent.first("agree"))) {
            faults.add(FieldError.of("agree", "charter.agree_missing"));
        }
        if (name.length() < SHORTEST || name.length() > LONGEST) {
            faults.add(FieldError.of("name", "charter.name_missing"));
        }
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
        Charter read = charters.read(language);
        if (!read.edition().equals(sent.first("edition"))) {
            throw Refusal.conflict("charter.newer");
        }
        Instant now = clock.instant();
        UUID id = Uuid7.at(now);
        Signatures.Signature signature = new Signatures.Signature(id, holder, read.edition(), read.languages(), now);
        if (signatures.add(signature, cipher.encrypt(holder, FIELD, name))) {
            decisions.signed(grantQualification.earned(holder, QualificationKind.CHARTER, null), read);
            audit.record("charter.sign", "charter_signature", id);
        }
    }
}
